#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { reporting_endpoints: { csp: "https://r.example/csp", main: "/reports" } };
static SITE_2: Talisman = talisman! { reporting_endpoints: "csp=\"/csp\"" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
