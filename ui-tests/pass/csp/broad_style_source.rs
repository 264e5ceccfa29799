//! Style sheets from one server.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        style_src: [self, "https://fonts.example.com"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("style-src 'self' https://fonts.example.com"));
}
