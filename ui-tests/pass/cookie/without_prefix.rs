//! A session cookie whose name lets other hosts of the domain overwrite it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static PREFIXED: Talisman = talisman! {
    session_cookie_name: "__Host-sid",
    warn: [cookie::without_prefix],
};

pub fn main() {
    assert!(PREFIXED.to_string().contains("X-Frame-Options"));
}
