//! The word with its origin.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static BOTH: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    frame_options_allow_from: "https://partner.example",
    allow: { frame_options::obsolete: "for old browsers" },
};

pub fn main() {
    assert!(BOTH.to_string().contains("ALLOW-FROM https://partner.example"));
}
