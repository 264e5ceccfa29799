//! Each of the three ways to report to somebody.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OPTION: Talisman = talisman! {
    allow: { csp::report_only_alone: "not the subject" },
    content_security_policy_report_only: true,
    content_security_policy_report_uri: "/csp",
};

static DIRECTIVE: Talisman = talisman! {
    allow: { csp::weaker_report_only: "not the subject", reporting::undefined_endpoint: "not the subject" },
    content_security_policy_report_only: { default_src: self, report_to: csp },
};

pub fn main() {
    assert!(OPTION.to_string().contains("Report-Only"));
    assert!(DIRECTIVE.to_string().contains("report-to csp"));
}
