//! A lint, a family, a group and all of them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        base_uri: none,
        form_action: none,
        require_trusted_types_for: script,
    },
    warn: [csp::redundant_source],
    deny: [csp::all],
};

pub fn main() {
    assert!(SITE.to_string().contains("default-src 'none'; base-uri"));
}
