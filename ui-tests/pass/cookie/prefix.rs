//! A cookie without what the prefix of its name asks for: browsers refuse it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static HOST: Talisman = talisman! {
    session_cookie_name: "__Host-sid",
    session_cookie_http_only: false,
    allow: { cookie::readable: "the page reads it" },
};

static PLAIN: Talisman = talisman! {
    session_cookie_name: "sid",
    session_cookie_secure: false,
    allow: { cookie::insecure: "the proxy adds it" },
};

pub fn main() {
    assert!(HOST.to_string().contains("X-Frame-Options"));
    assert!(PLAIN.to_string().contains("X-Frame-Options"));
}
