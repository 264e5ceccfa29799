//! Numbers and the star.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { connect_src: ["localhost:8080", "https://api.example.com:*"] },
};

pub fn main() {
    assert!(LISTED.to_string().contains("connect-src localhost:8080 https://api.example.com:*"));
}
