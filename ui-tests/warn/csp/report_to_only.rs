//! An endpoint that older browsers do not know.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, report_to: csp },
    reporting_endpoints: { csp: "https://reports.example.com/csp" },
    warn: [csp::report_to_only],
};

fn main() {}
