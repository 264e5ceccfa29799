//! The same with TLS.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: [self, "wss://live.example.com"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("wss://live.example.com"));
}
