#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { camera: none, microphone: self, fullscreen: * } };
static SITE_2: Talisman = talisman! { permissions_policy: "camera=(), fullscreen=*, usb=self" };
static SITE_3: Talisman = talisman! { feature_policy: "camera 'none'; usb 'src'", allow: { features::deprecated_header: "for old browsers" } };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
