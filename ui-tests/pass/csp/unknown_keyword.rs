//! Every keyword of its directive.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [self, wasm_unsafe_eval, report_sample],
        form_action: none,
    },
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self' 'wasm-unsafe-eval' 'report-sample'"));
}
