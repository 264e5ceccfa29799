#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { headers: { content_language: "en" } };

pub fn main() {
    let _ = SITE_1;
}
