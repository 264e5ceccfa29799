//! Two policies in one header.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self', script-src 'self'",
    warn: [csp::multiple_policies],
};

fn main() {}
