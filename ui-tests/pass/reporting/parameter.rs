//! Endpoints with a comma between them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    reporting_endpoints: "default=\"/reports\", csp=\"/csp\"",
};

pub fn main() {
    assert!(SITE.to_string().contains(r#"Reporting-Endpoints: default="/reports", csp="/csp""#));
}
