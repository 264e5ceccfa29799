//! `..` where it extends nothing.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{OFF, Talisman, talisman};

static NO_BASE: Talisman = talisman! { force_https: true, .. };
static NOT_LAST: Talisman = talisman! { ..OFF, force_https: true };
static IN_A_BLOCK: Talisman = talisman! { content_security_policy: { img_src: self, ..OFF } };
static TWICE: Talisman = talisman! {
    content_security_policy: { img_src: [.., self, ..], .., font_src: [self, ..], .. },
    referrer_policy: [.., no_referrer, ..],
    clear_site_data: [..],
    permissions_policy: { camera: [.., .., self], .. },
    ..OFF
};

fn main() {}
