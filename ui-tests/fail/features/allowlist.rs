use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { camera: false, microphone: [none, self], usb: src } };
static SITE_2: Talisman = talisman! { permissions_policy: "camera=none, microphone=?0, usb" };
static SITE_3: Talisman = talisman! { feature_policy: "camera 'none' 'self'" };
static SITE_4: Talisman = talisman! { permissions_policy: "geolocation=(%\"a, b\")" };
static SITE_5: Talisman = talisman! { feature_policy: "camera 'self', https://a.example" };

fn main() {
    let _ = SITE_4;
    let _ = SITE_5;
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
