//! An empty directive.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SPACES: Talisman = talisman! {
    debug: false,
    strict_transport_security: " max-age=63072000 ; includeSubDomains ",
};

pub fn main() {
    assert!(SPACES.to_string().contains("max-age=63072000; includeSubDomains"));
}
