//! Rust's spelling outside strings, the header's inside, in any case.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [nonce, strict_dynamic],
        base_uri: none,
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'SELF'; form-action 'none'",
};

pub fn main() {
    assert!(TYPED.to_string().contains("'strict-dynamic'"));
    assert!(POLICY.to_string().contains("script-src 'SELF'"));
}
