//! Scripts by a nonce, and what these load.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, strict_dynamic],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::missing_strict_dynamic],
};

pub fn main() {
    assert!(SITE.to_string().contains("'strict-dynamic'"));
}
