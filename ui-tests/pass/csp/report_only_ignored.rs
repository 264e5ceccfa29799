//! The same directives in the enforced policy.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static BESIDE: Talisman = talisman! {
    content_security_policy: { default_src: self, upgrade_insecure_requests: true, form_action: none },
    content_security_policy_report_only: { default_src: none, report_to: csp },
    reporting_endpoints: { csp: "https://r.example/csp" },
};

pub fn main() {
    assert!(BESIDE.to_string().contains("upgrade-insecure-requests"));
}
