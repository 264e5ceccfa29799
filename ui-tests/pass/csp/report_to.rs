//! Endpoint names as words and as strings.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: csp, form_action: none },
    reporting_endpoints: { csp: "https://r.example/csp" },
};

static STRING: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: "csp-endpoint.1", form_action: none },
    reporting_endpoints: "csp-endpoint.1=\"https://r.example/csp\"",
};

pub fn main() {
    assert!(TYPED.to_string().contains("report-to csp"));
    assert!(STRING.to_string().contains("report-to csp-endpoint.1"));
}
