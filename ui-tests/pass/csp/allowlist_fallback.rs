//! With a scheme beside it they do.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, strict_dynamic, "https:"],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::allowlist_fallback],
};

pub fn main() {
    assert!(SITE.to_string().contains("'strict-dynamic' https:"));
}
