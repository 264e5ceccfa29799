//! Directives that a report-only policy ignores.

use talisman::{Talisman, talisman};

static INSTEAD: Talisman = talisman! {
    content_security_policy: { default_src: self, upgrade_insecure_requests: true, report_to: csp },
    content_security_policy_report_only: true,
};

static BESIDE: Talisman = talisman! {
    content_security_policy_report_only: { default_src: self, sandbox: true, report_to: csp },
};

static POLICY: Talisman = talisman! {
    content_security_policy_report_only: "sandbox allow-scripts; report-to csp",
};

fn main() {}
