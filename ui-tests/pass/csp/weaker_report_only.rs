//! A policy that reports less than the enforced one stops.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static FALLBACK: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: self, form_action: none },
    content_security_policy_report_only: { default_src: none, form_action: none },
    content_security_policy_report_uri: "/csp",
};

static TRUSTED_TYPES: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none },
    content_security_policy_report_only: { require_trusted_types_for: script },
    content_security_policy_report_uri: "/csp",
};

static STRICT_DYNAMIC: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [self, nonce],
        base_uri: none,
        form_action: none,
    },
    content_security_policy_report_only: { script_src: [nonce, strict_dynamic, self] },
    content_security_policy_report_uri: "/csp",
};

pub fn main() {
    assert!(FALLBACK.to_string().contains("Report-Only: default-src"));
    assert!(TRUSTED_TYPES.to_string().contains("Report-Only: require"));
    assert!(STRICT_DYNAMIC.to_string().contains("Report-Only: script"));
}
