//! The nonce of each response, and a host whose name begins like one.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { script_src: nonce } };

static HOST: Talisman = talisman! {
    content_security_policy: { script_src: "https://nonce-service.example" },
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'nonce-"));
    assert!(HOST.to_string().contains("script-src https://nonce-service.example"));
}
