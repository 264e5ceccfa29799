//! What the preload list takes.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OPTIONS: Talisman = talisman! {
    debug: false,
    strict_transport_security_preload: true,
    strict_transport_security_max_age: 31_536_000,
};

static STRING: Talisman = talisman! {
    debug: false,
    strict_transport_security: "max-age=63072000; includeSubDomains; preload",
};

pub fn main() {
    assert!(OPTIONS.to_string().contains("max-age=31536000; includeSubDomains; preload"));
    assert!(STRING.to_string().contains("max-age=63072000; includeSubDomains; preload"));
}
