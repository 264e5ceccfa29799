//! Both in one policy.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self'; script-src 'self'",
    warn: [csp::multiple_policies],
};

pub fn main() {
    assert!(SITE.to_string().contains("form-action 'self'; script-src 'self'"));
}
