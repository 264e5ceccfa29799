//! A parameter that browsers ignore.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static REPORTED: Talisman = talisman! {
    reporting_endpoints: { x: "/x" },
    permissions_policy: "geolocation=();report-to=\"x\"",
};

pub fn main() {
    assert!(REPORTED.to_string().contains("report-to"));
}
