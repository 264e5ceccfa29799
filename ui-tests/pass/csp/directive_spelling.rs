//! Rust's spelling outside strings, the header's inside, in any case.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { script_src: self } };
static POLICY: Talisman = talisman! { content_security_policy: "Script-Src 'self'" };

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self'"));
    assert!(POLICY.to_string().contains("script-src 'self'"));
}
