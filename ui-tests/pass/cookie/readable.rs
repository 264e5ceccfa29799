//! Scripts read session cookies.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static HIDDEN: Talisman = talisman! { session_cookie_http_only: true };

pub fn main() {
    assert!(HIDDEN.to_string().contains("X-Frame-Options"));
}
