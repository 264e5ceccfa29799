//! An endpoint behind a semicolon, which makes a parameter of it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    reporting_endpoints: "default=\"/reports\"; csp=\"/csp\"",
};

fn main() {}
