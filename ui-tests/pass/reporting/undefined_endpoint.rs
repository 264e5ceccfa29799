//! Reports are sent to an endpoint that no header defines.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static DEFINED: Talisman = talisman! {
    reporting_endpoints: { csp: "/csp" },
    content_security_policy: { default_src: none, form_action: none, report_to: csp },
};

pub fn main() {
    assert!(DEFINED.to_string().contains("report-to csp"));
}
