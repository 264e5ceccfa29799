//! The nonce of each response, and a host whose name begins like one.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: nonce, base_uri: none, form_action: none },
};

static HOST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "https://nonce-service.example",
        form_action: none,
    },
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'nonce-"));
    assert!(HOST.to_string().contains("script-src https://nonce-service.example"));
}
