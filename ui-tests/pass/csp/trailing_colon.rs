//! A scheme ends in a colon.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: [self, "data:"], form_action: none },
};
static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; img-src 'self' data:; form-action 'none'",
};

pub fn main() {
    assert!(LISTED.to_string().contains("img-src 'self' data:"));
    assert!(POLICY.to_string().contains("img-src 'self' data:"));
}
