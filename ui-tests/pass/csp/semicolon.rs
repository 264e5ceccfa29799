//! A semicolon after the last directive of a policy, and one that is percent-encoded.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com/a%3Bb"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self'; form-action 'none';",
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src https://cdn.example.com/a%3Bb"));
    assert!(POLICY.to_string().contains("script-src 'self'"));
}
