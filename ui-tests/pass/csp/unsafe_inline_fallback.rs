//! With the fallback they do.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, unsafe_inline],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::unsafe_inline_fallback],
};

pub fn main() {
    assert!(SITE.to_string().contains("'unsafe-inline'"));
}
