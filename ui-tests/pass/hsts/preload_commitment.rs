//! The site asks for the preload list, which is hard to take back.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static FREE: Talisman = talisman! {
    debug: false,
    strict_transport_security: true,
    warn: [hsts::preload_commitment],
};

pub fn main() {
    assert!(FREE.to_string().contains("includeSubDomains"));
}
