#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { frame_options: DENY, referrer_policy: no_referrer };

pub fn main() {
    let _ = SITE_1;
}
