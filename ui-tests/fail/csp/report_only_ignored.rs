//! Directives that a report-only policy ignores.

use talisman::{Talisman, talisman};

static INSTEAD: Talisman = talisman! {
    content_security_policy: { default_src: self, upgrade_insecure_requests: true, report_uri: "/csp" },
    content_security_policy_report_only: true,
    allow: { csp::report_only_alone: "on trial" },
};

static BESIDE: Talisman = talisman! {
    content_security_policy_report_only: { default_src: none, sandbox: true, report_uri: "/csp" },
};

static POLICY: Talisman = talisman! {
    content_security_policy_report_only: "default-src 'none'; sandbox allow-scripts; report-uri /csp",
};

fn main() {}
