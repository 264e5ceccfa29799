//! Any order, any case, quotes around the number.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STRING: Talisman = talisman! {
    debug: false,
    strict_transport_security: "INCLUDESUBDOMAINS; max-age=\"31536000\"",
};

pub fn main() {
    assert!(STRING.to_string().contains("max-age=31536000; includeSubDomains"));
}
