#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { clear_site_data: [cache, cookies] };
static SITE_2: Talisman = talisman! { clear_site_data: "\"cookies\"" };
static SITE_3: Talisman = talisman! { clear_site_data: * };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
