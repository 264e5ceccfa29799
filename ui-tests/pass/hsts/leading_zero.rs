//! A `max-age` with a leading zero.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ROUND: Talisman = talisman! {
    debug: false,
    strict_transport_security: "max-age=100000000; includeSubDomains",
};

pub fn main() {
    assert!(ROUND.to_string().contains("max-age=100000000"));
}
