//! A directive among the names of policies, and a keyword for an address.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self'; report-uri none; \
                              require-trusted-types-for 'script'; trusted-types default report-to csp",
};

fn main() {}
