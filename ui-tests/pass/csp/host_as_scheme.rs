//! A host without a port, one with a port, and a scheme.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "cdn.example.com", "cdn.example.net:8443", "blob:"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("img-src 'self' cdn.example.com cdn.example.net:8443 blob:"));
}
