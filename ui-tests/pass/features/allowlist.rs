#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { allow: { features::wildcard: "not the subject" }, permissions_policy: { camera: none, microphone: self, usb: * } };
static SITE_2: Talisman = talisman! { allow: { features::wildcard: "not the subject" }, permissions_policy: "camera=(), microphone=*, usb=self" };
static SITE_3: Talisman = talisman! { allow: { features::deprecated_header: "not the subject" }, feature_policy: "camera 'none'; usb 'src'" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
