//! Header text in which the names are missing.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types",
};

fn main() {}
