//! The nonce of each response.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: nonce, base_uri: none, form_action: none },
};

static NONCE_IN: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'",
    content_security_policy_nonce_in: script_src,
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'nonce-"));
    assert!(NONCE_IN.to_string().contains("script-src 'self' 'nonce-"));
}
