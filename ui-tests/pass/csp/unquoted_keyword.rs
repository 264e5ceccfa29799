//! Keywords as words and with their quotes, and a host whose name only begins like one.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [self, strict_dynamic, nonce],
        base_uri: none,
        form_action: none,
    },
};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'self'", "self.example.com"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src 'self'; form-action 'none'" };

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self' 'strict-dynamic'"));
    assert!(LISTED.to_string().contains("script-src 'self' self.example.com"));
    assert!(POLICY.to_string().contains("default-src 'self'"));
}
