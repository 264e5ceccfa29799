//! A string as the only value holds several sources.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LIST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "'self' https://cdn.example.com",
        img_src: [self],
        form_action: none,
    },
};

pub fn main() {
    assert!(LIST.to_string().contains("script-src 'self' https://cdn.example.com; img-src 'self'"));
}
