//! A feature that tells of its user, open to every site.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static HARMLESS: Talisman = talisman! { permissions_policy: { fullscreen: *, camera: self } };

pub fn main() {
    assert!(HARMLESS.to_string().contains("fullscreen=*"));
}
