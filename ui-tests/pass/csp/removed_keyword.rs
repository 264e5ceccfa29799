//! What took the place of the removed keywords.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [self, wasm_unsafe_eval], form_action: none },
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self' 'wasm-unsafe-eval'"));
}
