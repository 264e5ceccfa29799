//! An origin with a port.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static PORT: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    frame_options_allow_from: "https://partner.example:8443",
    allow: { frame_options::obsolete: "for old browsers" },
};

pub fn main() {
    assert!(PORT.to_string().contains("ALLOW-FROM https://partner.example:8443"));
}
