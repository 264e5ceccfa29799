//! The same sources in their directive.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src 'self' https://cdn.example.com;",
};

pub fn main() {
    assert!(POLICY.to_string().contains("script-src 'self' https://cdn.example.com"));
}
