//! A filter that browsers have removed, and that opened holes where it was.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ZERO: Talisman = talisman! { x_xss_protection: 0 };

static NOBODY_WROTE_IT: Talisman = talisman! { force_https: true };

pub fn main() {
    assert!(ZERO.to_string().contains("X-XSS-Protection: 0"));
    assert!(NOBODY_WROTE_IT.to_string().contains("mode=block"));
}
