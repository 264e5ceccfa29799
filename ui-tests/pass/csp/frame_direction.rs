//! One for each direction.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, frame_src: none, form_action: self, frame_ancestors: self },
    warn: [csp::frame_direction],
};

pub fn main() {
    assert!(SITE.to_string().contains("frame-ancestors 'self'"));
}
