//! A comma too many.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SPACES: Talisman = talisman! { referrer_policy: " no-referrer , same-origin " };

pub fn main() {
    assert!(SPACES.to_string().contains("no-referrer, same-origin"));
}
