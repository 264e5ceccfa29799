//! A scheme with its colon, and a host that begins like one.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "data:", "data.example.com"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("img-src 'self' data: data.example.com"));
}
