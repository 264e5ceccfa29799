//! Secure cookies without HSTS.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WITH: Talisman = talisman! {
    session_cookie_secure: true,
    strict_transport_security: true,
    warn: [cookie::without_hsts],
};

pub fn main() {
    assert!(WITH.to_string().contains("X-Frame-Options"));
}
