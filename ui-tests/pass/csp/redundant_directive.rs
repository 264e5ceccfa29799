//! A directive that differs from its fallback.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, img_src: none, object_src: none, form_action: self },
    warn: [csp::redundant_directive],
};

pub fn main() {
    assert!(SITE.to_string().contains("img-src 'none'"));
}
