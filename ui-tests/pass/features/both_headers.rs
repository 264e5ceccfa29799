//! A feature of `Feature-Policy` that stands in `Permissions-Policy` too.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static APART: Talisman = talisman! {
    feature_policy: { vibrate: none },
    permissions_policy: { geolocation: none },
    allow: { features::deprecated_header: "old browsers" },
};

pub fn main() {
    assert!(APART.to_string().contains("geolocation=()"));
}
