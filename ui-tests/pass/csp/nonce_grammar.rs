//! The nonce of each response.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { script_src: nonce } };

static NONCE_IN: Talisman = talisman! {
    content_security_policy: "script-src 'self'",
    content_security_policy_nonce_in: script_src,
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'nonce-"));
    assert!(NONCE_IN.to_string().contains("script-src 'self' 'nonce-"));
}
