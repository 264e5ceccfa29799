//! A folder, which ends in a slash.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "https://cdn.example.com/images/"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("img-src 'self' https://cdn.example.com/images/"));
}
