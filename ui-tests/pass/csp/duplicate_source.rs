//! Paths that differ in case are two paths.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "https://img.example.com/a/", "https://img.example.com/A/"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("https://img.example.com/a/ https://img.example.com/A/"));
}
