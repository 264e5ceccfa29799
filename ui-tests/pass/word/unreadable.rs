//! A file that is there; its line breaks separate words.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static FILE: Talisman = talisman! { content_security_policy: include_str!("policy.txt") };

pub fn main() {
    assert!(FILE.to_string().contains("default-src 'self'; img-src *"));
}
