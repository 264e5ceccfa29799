use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { reporting_endpoints: { csp: "http://r.example/csp", main: "" } };
static SITE_2: Talisman = talisman! { reporting_endpoints: "csp=1" };
static SITE_3: Talisman = talisman! { reporting_endpoints: { a: "HTTP://r.example/", b: "http://localhost.evil.example/", c: "ftp://r.example/", d: "https://" } };

fn main() {
    let _ = SITE_3;
    let _ = SITE_1;
    let _ = SITE_2;
}
