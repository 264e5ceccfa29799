#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { document_policy: { js_profiling: true, sync_xhr: false } };

pub fn main() {
    let _ = SITE_1;
}
