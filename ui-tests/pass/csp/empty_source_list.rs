//! The word that says the same in sight of every reader.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; img-src 'none'; form-action 'self'",
};

pub fn main() {
    assert!(SITE.to_string().contains("img-src 'none'"));
}
