//! A word that no registry knows, beside one that browsers know: they skip it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static KNOWN: Talisman = talisman! { referrer_policy: "no-referrer, strict-origin" };

pub fn main() {
    assert!(KNOWN.to_string().contains("no-referrer, strict-origin"));
}
