//! A parameter that browsers ignore.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static KNOWN: Talisman = talisman! {
    reporting_endpoints: { coop: "/coop" },
    cross_origin_opener_policy: "same-origin; report-to=\"coop\"",
};

pub fn main() {
    assert!(KNOWN.to_string().contains("report-to"));
}
