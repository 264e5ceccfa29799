use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { reporting_endpoints: { csp: "http://r.example/csp", main: "" } };
static SITE_2: Talisman = talisman! { reporting_endpoints: "csp=1" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
