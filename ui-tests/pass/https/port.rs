//! Both ends.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LOWEST: Talisman = talisman! { force_https_port: 1 };
static HIGHEST: Talisman = talisman! { force_https_port: 65_535 };

pub fn main() {
    assert!(!LOWEST.to_string().is_empty());
    assert!(!HIGHEST.to_string().is_empty());
}
