//! Values where none belong, or too many of them.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { upgrade_insecure_requests: self } };

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: [csp, "other"], form_action: none },
    reporting_endpoints: { csp: "https://r.example/csp" },
};

static INHERITED: Talisman = talisman! {
    content_security_policy: { report_to: [.., csp], form_action: none, .. },
    reporting_endpoints: { csp: "https://r.example/csp" },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; upgrade-insecure-requests 1; report-to csp other; form-action 'none'",
    reporting_endpoints: { csp: "https://r.example/csp" },
};

fn main() {}
