//! A policy that reports what the enforced one stops already.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STRICTER: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: self, form_action: none },
    content_security_policy_report_only: {
        default_src: none,
        img_src: "https://images.example.com",
        form_action: none,
    },
    content_security_policy_report_uri: "/csp",
};

pub fn main() {
    assert!(STRICTER.to_string().contains("Report-Only: default-src"));
}
