//! Session cookies travel in the open.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SECURE: Talisman = talisman! { session_cookie_secure: true };

pub fn main() {
    assert!(SECURE.to_string().contains("X-Frame-Options"));
}
