#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { document_policy: { js_profiling: true, js_profiling_mode: eager, oversized_images: 2.0 } };
static SITE_2: Talisman = talisman! { document_policy: "js-profiling" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
