//! A directive after its semicolon, hosts and policies with names of their own, and keywords in their quotes.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self' sandbox.example; form-action 'self'; sandbox allow-scripts; \
                              require-trusted-types-for 'script'; trusted-types default 'allow-duplicates'",
};

pub fn main() {
    assert!(SITE.to_string().contains("; sandbox allow-scripts;"));
}
