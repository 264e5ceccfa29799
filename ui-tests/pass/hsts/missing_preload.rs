//! The site does not ask for the preload list.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ASKED: Talisman = talisman! {
    debug: false,
    strict_transport_security_preload: true,
    warn: [hsts::missing_preload],
};

pub fn main() {
    assert!(ASKED.to_string().contains("preload"));
}
