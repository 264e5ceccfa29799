//! A base with an error of its own: what is made from it is not judged by what it would have been.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    frame_options: DENIED,
    content_security_policy: { default_src: self, report_uri: "/csp" },
};

static TRIAL: Talisman = talisman! {
    content_security_policy_nonce_in: [default_src],
    content_security_policy_report_only: true,
    ..SITE
};

static AGAIN: Talisman = talisman! { frame_options: ALLOW_FROM, ..TRIAL };

fn main() {}
