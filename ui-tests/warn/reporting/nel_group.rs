//! Network error logging to a group that `Report-To` does not define.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NEAR: Talisman = talisman! {
    report_to: r#"{ "group": "net", "max_age": 86400, "endpoints": [{ "url": "https://r.example/net" }] }"#,
    nel: r#"{ "report_to": "nets", "max_age": 86400 }"#,
};

static NONE: Talisman = talisman! { nel: r#"{ "report_to": "network-errors", "max_age": 86400 }"# };

fn main() {}
