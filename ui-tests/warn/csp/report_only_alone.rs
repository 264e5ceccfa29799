//! A policy that only reports, and none that is enforced.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static INSTEAD: Talisman = talisman! {
    content_security_policy_report_only: true,
    content_security_policy_report_uri: "/csp",
};

static BESIDE_NONE: Talisman = talisman! {
    content_security_policy: false,
    content_security_policy_report_only: { default_src: none },
    content_security_policy_report_uri: "/csp",
};

fn main() {}
