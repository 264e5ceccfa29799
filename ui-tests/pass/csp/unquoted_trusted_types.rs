//! A keyword of Trusted Types as a bare word.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: none,
        require_trusted_types_for: script,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("trusted-types 'none'"));
}
