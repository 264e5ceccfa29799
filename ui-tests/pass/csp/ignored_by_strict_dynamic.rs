//! In the list for styles the host counts.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, strict_dynamic],
        style_src: [self, "https://cdn.example.com"],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::ignored_by_strict_dynamic],
};

pub fn main() {
    assert!(SITE.to_string().contains("style-src 'self' https://cdn.example.com"));
}
