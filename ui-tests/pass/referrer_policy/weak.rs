//! A referrer that tells other sites too much.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static FALLBACK: Talisman = talisman! {
    referrer_policy: [origin_when_cross_origin, strict_origin_when_cross_origin],
};

pub fn main() {
    assert!(FALLBACK.to_string().contains("origin-when"));
}
