//! An opener policy that leaves popups in touch, beside an embedder policy.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ALONE: Talisman = talisman! { cross_origin_opener_policy: same_origin_allow_popups };

pub fn main() {
    assert!(ALONE.to_string().contains("popups"));
}
