//! Connections to the servers of one domain.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: [self, "https://*.example.com"],
        form_action: self,
    },
    warn: [csp::broad_source],
};

pub fn main() {
    assert!(SITE.to_string().contains("connect-src 'self' https://*.example.com"));
}
