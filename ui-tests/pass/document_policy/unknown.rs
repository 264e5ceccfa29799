#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! {
    document_policy: { oversized_images: false, "paint-timing": true },
    allow: { document_policy::unregistered: "on trial in one browser" },
};
static SITE_2: Talisman = talisman! { document_policy: "js-profiling=?0" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
