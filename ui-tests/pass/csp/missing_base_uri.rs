//! A hash without `'strict-dynamic'` is tied to its script by its content.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src 'self' 'sha256-"));
}
