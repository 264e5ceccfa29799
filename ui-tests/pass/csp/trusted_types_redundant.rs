//! Whether a name may be used twice is another question, which the `*` does not answer.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: [*, allow_duplicates],
        require_trusted_types_for: script,
    },
    allow: { csp::trusted_types_wildcard: "libraries make policies of their own" },
};

pub fn main() {
    assert!(SITE.to_string().contains("trusted-types * 'allow-duplicates'"));
}
