//! In styles the same keyword allows no code.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        style_src: [self, unsafe_hashes, "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("style-src 'self' 'unsafe-hashes' 'sha256-"));
}
