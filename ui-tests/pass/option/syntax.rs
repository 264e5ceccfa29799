//! `key: value`, with and without the last comma.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static EMPTY: Talisman = talisman! {};
static NO_COMMA: Talisman = talisman! { force_https: true };
static COMMA: Talisman = talisman! { force_https: true, };

pub fn main() {
    assert!(!EMPTY.to_string().is_empty());
    assert!(!NO_COMMA.to_string().is_empty());
    assert!(!COMMA.to_string().is_empty());
}
