use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { feature_policy: "geolocation=(self \"https://a.example\"), camera=()" };

fn main() {
    let _ = SITE_1;
}
