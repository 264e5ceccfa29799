#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { allow: { reporting::nel_group: "not the subject" }, nel: "{\"report_to\":\"default\",\"max_age\":1}" };
static SITE_2: Talisman = talisman! { allow: { reporting::deprecated_header: "not the subject" }, report_to: "{\"group\":\"a\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example/\"}]}" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
