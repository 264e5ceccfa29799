//! Schemes of any kind.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        connect_src: ["wss://api.example.com", "web+app:"],
        form_action: none,
    },
};

pub fn main() {
    assert!(LISTED.to_string().contains("connect-src wss://api.example.com web+app:"));
}
