#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: "geolocation=(self \"https://a.example\"), camera=()" };
static SITE_2: Talisman = talisman! { allow: { features::deprecated_header: "not the subject" }, feature_policy: "geolocation 'self' https://a.example; camera 'none'" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
