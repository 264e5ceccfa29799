//! Hosts and their subdomains.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    force_https_hosts: ["example.com", "*.example.com", "[::1]"],
};

pub fn main() {
    assert!(!LISTED.to_string().is_empty());
}
