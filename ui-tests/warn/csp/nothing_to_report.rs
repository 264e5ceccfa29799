//! A policy that reports, and has nothing to report.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    content_security_policy_report_only: { report_uri: "/csp", report_to: csp },
    reporting_endpoints: { csp: "https://reports.example.com/csp" },
};

fn main() {}
