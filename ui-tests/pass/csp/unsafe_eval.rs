//! WebAssembly needs no `eval`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, wasm_unsafe_eval],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src 'self' 'wasm-unsafe-eval'"));
}
