//! Images with TLS.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "https://img.example.com"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("https://img.example.com"));
}
