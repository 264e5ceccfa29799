//! Origins beside a `*` that covers them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ORIGINS: Talisman = talisman! {
    permissions_policy: { fullscreen: [self, "https://a.example"] },
};

pub fn main() {
    assert!(ORIGINS.to_string().contains("fullscreen=(self \"https://a.example\")"));
}
