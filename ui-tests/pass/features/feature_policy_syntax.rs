#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: "geolocation=(self \"https://a.example\"), camera=()" };
static SITE_2: Talisman = talisman! {
    feature_policy: "geolocation 'self' https://a.example; camera 'none'",
    allow: { features::deprecated_header: "for old browsers" },
};

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
