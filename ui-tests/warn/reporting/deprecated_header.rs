//! `Report-To`, which `Reporting-Endpoints` has replaced.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static ALONE: Talisman = talisman! {
    report_to: r#"{ "group": "net", "max_age": 86400, "endpoints": [{ "url": "https://r.example/net" }] }"#,
};

fn main() {}
