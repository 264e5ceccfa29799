//! `..` where it extends nothing.

use talisman::{OFF, Talisman, talisman};

static NO_BASE: Talisman = talisman! { force_https: true, .. };
static NOT_LAST: Talisman = talisman! { ..OFF, force_https: true };
static IN_A_BLOCK: Talisman = talisman! {
    content_security_policy: { img_src: self, form_action: none, ..OFF },
};

fn main() {}
