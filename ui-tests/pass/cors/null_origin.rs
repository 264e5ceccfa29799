//! The origin `null`, which any sandboxed page has.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STAR: Talisman = talisman! { headers: { access_control_allow_origin: "*" } };

pub fn main() {
    assert!(STAR.to_string().contains("Allow-Origin: *"));
}
