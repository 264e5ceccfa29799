//! `X-XSS-Protection: 0`, which switches off what no browser has any more.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! { x_xss_protection: false, warn: [xss_protection::obsolete] };

pub fn main() {
    assert!(OFF.to_string().contains("X-Frame-Options"));
}
