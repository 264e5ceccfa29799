//! Exact paths and prefixes.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    force_https_except: ["/health", "/.well-known/*", "/my%20health"],
};

pub fn main() {
    assert!(!LISTED.to_string().is_empty());
}
