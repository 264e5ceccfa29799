//! Browsers ignore the word beside a nonce.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        style_src: [self, unsafe_inline, nonce],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("style-src 'self' 'unsafe-inline' 'nonce-"));
}
