//! `ALLOW-FROM`, which browsers ignore.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static DENY: Talisman = talisman! { frame_options: DENY };

pub fn main() {
    assert!(DENY.to_string().contains("DENY"));
}
