//! A tab separates words, and a line of Rust may end in a backslash.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TAB: Talisman = talisman! { content_security_policy: "default-src\t'self'; form-action 'none'" };

static LINES: Talisman = talisman! {
    content_security_policy: "default-src 'self'; \
        img-src *; form-action 'none'",
};

pub fn main() {
    assert!(TAB.to_string().contains("default-src 'self'"));
    assert!(LINES.to_string().contains("default-src 'self'; img-src *"));
}
