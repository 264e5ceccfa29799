//! A hash is where the trust begins.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [strict_dynamic, "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
        base_uri: none,
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src 'strict-dynamic' 'sha256-"));
}
