//! A scheme ends in a colon.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! { content_security_policy: { img_src: [self, "data:"] } };
static POLICY: Talisman = talisman! { content_security_policy: "img-src 'self' data:" };

pub fn main() {
    assert!(LISTED.to_string().contains("img-src 'self' data:"));
    assert!(POLICY.to_string().contains("img-src 'self' data:"));
}
