//! Browsers ignore hosts beside `'strict-dynamic'`, and so does the lint.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, strict_dynamic, "https://cdn.example.com"],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::host_allowlist],
};

pub fn main() {
    assert!(SITE.to_string().contains("'strict-dynamic' https://cdn.example.com"));
}
