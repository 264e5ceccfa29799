use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: "geolocation 'self' https://a.example; camera 'none'" };
static SITE_2: Talisman = talisman! { permissions_policy: "fullscreen *" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
