//! Subdomains are left out.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WITH: Talisman = talisman! {
    debug: false,
    strict_transport_security: "max-age=63072000; includeSubDomains",
    warn: [hsts::without_subdomains],
};

pub fn main() {
    assert!(WITH.to_string().contains("includeSubDomains"));
}
