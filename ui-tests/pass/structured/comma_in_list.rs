#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: "fullscreen=(self \"https://example.com\")" };
static SITE_2: Talisman = talisman! { integrity_policy: "blocked-destinations=(script style)" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
