//! Policy names are strings or words, keywords are words.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        require_trusted_types_for: script,
        trusted_types: ["app", "dompurify", allow_duplicates],
        form_action: none,
    },
};

pub fn main() {
    assert!(
        TYPED
            .to_string()
            .contains("require-trusted-types-for 'script'; trusted-types app dompurify 'allow-duplicates'")
    );
}
