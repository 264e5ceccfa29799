use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { camera: ["https://a.example/path", "a.example", "https://a.example:x"] } };
static SITE_2: Talisman = talisman! { permissions_policy: "camera=(\"https://\")" };
static SITE_3: Talisman = talisman! { feature_policy: { camera: "https://a.example?x" }, allow: { features::deprecated_header: "for old browsers" } };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
