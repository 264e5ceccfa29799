//! An allowlist of origins.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    permissions_policy: {
        fullscreen: [self, "https://video.example.com"],
        geolocation: "https://maps.example.com",
    },
};

pub fn main() {
    assert!(SITE.to_string().contains(r#"geolocation=("https://maps.example.com")"#));
}
