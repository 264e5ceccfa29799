//! What `frame_ancestors` does take.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        frame_ancestors: [self, "https://*.partner.example"],
        form_action: none,
    },
};

pub fn main() {
    assert!(TYPED.to_string().contains("frame-ancestors 'self' https://*.partner.example"));
}
