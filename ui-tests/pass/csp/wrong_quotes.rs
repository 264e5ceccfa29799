//! Single quotes, also in a raw string.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'self'", r"'wasm-unsafe-eval'"],
        form_action: none,
    },
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src 'self' 'wasm-unsafe-eval'"));
}
