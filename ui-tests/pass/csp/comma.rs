//! A comma between two policies.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["https://a.example", "https://b.example"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self', script-src https:",
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src https://a.example https://b.example"));
    assert!(POLICY.to_string().contains("default-src 'self', script-src https:"));
}
