//! A base at the end, and what it gave inside a block.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static BASE: Talisman = talisman! { content_security_policy: { default_src: self, form_action: none } };
static DERIVED: Talisman = talisman! { content_security_policy: { img_src: *, .. }, ..BASE };

pub fn main() {
    assert!(BASE.to_string().contains("default-src 'self'"));
    assert!(DERIVED.to_string().contains("img-src *"));
}
