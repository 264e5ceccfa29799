#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { integrity_policy: { blocked_destinations: [script] } };
static SITE_2: Talisman = talisman! {
    integrity_policy: { blocked_destinations: [script, style], endpoints: [csp] },
    reporting_endpoints: { csp: "https://r.example/csp" },
};
static SITE_3: Talisman = talisman! { integrity_policy: "blocked-destinations=(script)" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
