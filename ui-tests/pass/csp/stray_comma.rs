//! A comma between two policies.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self', img-src 'self'",
};

pub fn main() {
    assert!(SITE.to_string().contains("default-src 'self'; form-action 'self', img-src 'self'"));
}
