//! A policy that only reports, and none that is enforced.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static BESIDE: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none },
    content_security_policy_report_only: {
        default_src: none,
        form_action: none,
        script_src_attr: none,
        base_uri: none,
    },
    content_security_policy_report_uri: "/csp",
};

pub fn main() {
    assert!(BESIDE.to_string().contains("Report-Only: default-src"));
}
