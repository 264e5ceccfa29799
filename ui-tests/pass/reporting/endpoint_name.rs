#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { reporting_endpoints: { csp: "https://r.example/csp" } };
static SITE_2: Talisman = talisman! { reporting_endpoints: { csp: "https://r.example/a", csp_2: "https://r.example/b" } };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
