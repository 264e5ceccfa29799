//! Both ways to report.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, report_to: csp, report_uri: "/csp" },
    reporting_endpoints: { csp: "/csp" },
    warn: [csp::report_uri_only],
};

pub fn main() {
    assert!(SITE.to_string().contains("report-to csp; report-uri /csp"));
}
