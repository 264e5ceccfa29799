//! Numbers and the star.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        connect_src: ["localhost:8080", "https://api.example.com:*"],
        form_action: none,
    },
    allow: { csp::localhost_source: "a server on the developer's machine" },
};

pub fn main() {
    assert!(LISTED.to_string().contains("connect-src localhost:8080 https://api.example.com:*"));
}
