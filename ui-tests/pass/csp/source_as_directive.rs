//! The same sources in their directive.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self' https://cdn.example.com; form-action 'none';",
};

pub fn main() {
    assert!(POLICY.to_string().contains("script-src 'self' https://cdn.example.com"));
}
