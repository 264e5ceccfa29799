//! `Report-To`, which `Reporting-Endpoints` has replaced.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static FOR_NEL: Talisman = talisman! {
    report_to: r#"{ "group": "net", "max_age": 86400, "endpoints": [{ "url": "https://r.example/net" }] }"#,
    nel: r#"{ "report_to": "net", "max_age": 86400 }"#,
};

pub fn main() {
    assert!(FOR_NEL.to_string().contains("NEL: {"));
}
