//! A header that tells attackers which software the server runs.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static REMOVED: Talisman = talisman! { remove_headers: ["server", "x-powered-by"] };

pub fn main() {
    assert!(REMOVED.to_string().contains("X-Frame-Options"));
}
