//! Browsers ignore the word beside `'strict-dynamic'`, and so does the lint.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [self, nonce, strict_dynamic],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::self_allowlist],
};

pub fn main() {
    assert!(SITE.to_string().contains("'strict-dynamic'"));
}
