//! A directive that all of them know.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: self,
        form_action: self,
    },
    warn: [csp::experimental_directive],
};

pub fn main() {
    assert!(SITE.to_string().contains("connect-src 'self'"));
}
