//! An endpoint that nothing reports to.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static USED: Talisman = talisman! {
    reporting_endpoints: { csp: "/csp", default: "/reports" },
    content_security_policy: { default_src: none, form_action: none, report_to: csp },
    warn: [reporting::unused_endpoint],
};

pub fn main() {
    assert!(USED.to_string().contains("report-to csp"));
}
