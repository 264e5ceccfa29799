//! A `max-age` over ten years.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TEN_YEARS: Talisman = talisman! {
    debug: false,
    strict_transport_security_max_age: 315_360_000,
};

pub fn main() {
    assert!(TEN_YEARS.to_string().contains("max-age=315360000"));
}
