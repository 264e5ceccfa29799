#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { nel: "{\"report_to\":\"default\",\"max_age\":1}", allow: { reporting::nel_group: "a proxy defines it" } };
static SITE_2: Talisman = talisman! {
    report_to: "{\"group\":\"a\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example/\"}]}",
    allow: { reporting::deprecated_header: "for old browsers" },
};

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
