//! A comma between two policies.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://a.example", "https://b.example"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self', script-src https://a.example; form-action 'none'",
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src https://a.example https://b.example"));
    assert!(POLICY.to_string().contains("default-src 'self', script-src https://a.example;"));
}
