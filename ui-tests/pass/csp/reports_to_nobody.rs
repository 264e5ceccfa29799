//! Each of the three ways to report to somebody.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OPTION: Talisman = talisman! {
    content_security_policy_report_only: true,
    content_security_policy_report_uri: "/csp",
    allow: { csp::report_only_alone: "on trial" },
};

static DIRECTIVE: Talisman = talisman! {
    content_security_policy_report_only: { default_src: none, report_to: csp },
    reporting_endpoints: { csp: "https://r.example/csp" },
};

pub fn main() {
    assert!(OPTION.to_string().contains("Report-Only"));
    assert!(DIRECTIVE.to_string().contains("report-to csp"));
}
