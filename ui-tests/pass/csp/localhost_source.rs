//! A host whose name only contains the word.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: [self, "wss://localhost.example.com"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("wss://localhost.example.com"));
}
