//! Rust's spelling.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { force_https: true, referrer_policy: no_referrer };

pub fn main() {
    assert!(TYPED.to_string().contains("no-referrer"));
}
