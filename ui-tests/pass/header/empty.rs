//! A header without a member, which says nothing.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! { permissions_policy: false };

pub fn main() {
    assert!(OFF.to_string().contains("X-Frame-Options"));
}
