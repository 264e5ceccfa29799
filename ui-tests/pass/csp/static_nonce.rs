//! A nonce that each response draws anew.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce],
        base_uri: none,
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src 'self' 'nonce-"));
}
