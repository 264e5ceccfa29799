//! A wildcard stands for subdomains, not for the domain itself.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: ["https://*.example.com", "https://example.com"],
        form_action: self,
    },
    warn: [csp::redundant_source],
};

pub fn main() {
    assert!(SITE.to_string().contains("https://*.example.com https://example.com"));
}
