#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { screen_wake_lock: self, xr_spatial_tracking: none } };
static SITE_2: Talisman = talisman! { allow: { features::deprecated_header: "not the subject" }, feature_policy: { vibrate: none } };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
