//! `Feature-Policy`, which `Permissions-Policy` has replaced.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SUCCESSOR: Talisman = talisman! { permissions_policy: { geolocation: none } };

pub fn main() {
    assert!(SUCCESSOR.to_string().contains("geolocation=()"));
}
