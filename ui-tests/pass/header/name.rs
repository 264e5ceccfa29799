#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { headers: { "x-y": "1" } };
static SITE_2: Talisman = talisman! { remove_headers: "x-powered-by" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
