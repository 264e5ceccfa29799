//! A feature that the user vouches for and no registry knows.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static KNOWN: Talisman = talisman! { permissions_policy: { camera: self } };

pub fn main() {
    assert!(KNOWN.to_string().contains("camera=(self)"));
}
