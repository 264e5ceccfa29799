//! Network error logging to a group that `Report-To` does not define.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static DEFAULT: Talisman = talisman! {
    report_to: r#"{ "max_age": 86400, "endpoints": [{ "url": "https://r.example/net" }] }"#,
    nel: r#"{ "report_to": "default", "max_age": 86400 }"#,
};

pub fn main() {
    assert!(DEFAULT.to_string().contains("NEL: {"));
}
