//! The word that says the same in sight of every reader.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

pub fn main() {
    assert!(SITE.to_string().contains("trusted-types 'none'"));
}
