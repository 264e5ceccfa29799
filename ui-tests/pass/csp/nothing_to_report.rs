//! A policy that only reports, and what it asks for.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    content_security_policy_report_only: { default_src: none, report_uri: "/csp", report_to: csp },
    reporting_endpoints: { csp: "https://reports.example.com/csp" },
};

pub fn main() {
    assert!(SITE.to_string().contains("default-src 'none'; report-uri /csp; report-to csp"));
}
