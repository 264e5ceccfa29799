#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { camera: ["https://a.example", "https://*.example.com:8443"] } };
static SITE_2: Talisman = talisman! { permissions_policy: "camera=(\"https://a.example\")" };
static SITE_3: Talisman = talisman! { feature_policy: { camera: "https://a.example" }, allow: { features::deprecated_header: "for old browsers" } };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
