use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { reporting_endpoints: { Csp: "https://r.example/csp" } };
static SITE_2: Talisman = talisman! { reporting_endpoints: { csp: "https://r.example/a", csp: "https://r.example/b" } };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
