//! A feature that browsers are taking away.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static KEPT: Talisman = talisman! { permissions_policy: { geolocation: none } };

pub fn main() {
    assert!(KEPT.to_string().contains("geolocation=()"));
}
