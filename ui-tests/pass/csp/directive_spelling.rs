//! Rust's spelling outside strings, the header's inside, in any case.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, form_action: none },
};
static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; Script-Src 'self'; form-action 'none'",
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self'"));
    assert!(POLICY.to_string().contains("script-src 'self'"));
}
