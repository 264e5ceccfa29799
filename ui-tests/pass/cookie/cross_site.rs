//! Requests that other sites cause carry session cookies, as far as the browser's default allows.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LAX: Talisman = talisman! { session_cookie_samesite: Lax };

pub fn main() {
    assert!(LAX.to_string().contains("X-Frame-Options"));
}
