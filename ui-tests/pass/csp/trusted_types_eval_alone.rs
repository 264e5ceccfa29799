//! Trusted Types are required.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, trusted_types_eval],
        form_action: self,
        require_trusted_types_for: script,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("'trusted-types-eval'"));
}
