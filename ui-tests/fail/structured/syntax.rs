use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: "geolocation=('self')" };
static SITE_2: Talisman = talisman! { permissions_policy: "Geolocation=()" };
static SITE_3: Talisman = talisman! { permissions_policy: "geolocation=(), camera=(self" };
static SITE_4: Talisman = talisman! { reporting_endpoints: "csp=\"https://r.example" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
    let _ = SITE_4;
}
