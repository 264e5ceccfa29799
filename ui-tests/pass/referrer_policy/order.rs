//! A list whose last token, which every browser knows, is weaker than one before it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static FALLBACK: Talisman = talisman! {
    referrer_policy: [no_referrer, strict_origin_when_cross_origin],
};

pub fn main() {
    assert!(FALLBACK.to_string().contains("no-referrer"));
}
