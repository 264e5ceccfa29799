//! No `Referrer-Policy`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! { referrer_policy: false };

static ON: Talisman = talisman! { referrer_policy: same_origin, warn: [referrer_policy::missing] };

pub fn main() {
    assert!(OFF.to_string().contains("X-Frame-Options"));
    assert!(ON.to_string().contains("same-origin"));
}
