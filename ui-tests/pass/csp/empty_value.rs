//! Directives that may stand without a value.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: self, require_trusted_types_for: script, form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; sandbox; trusted-types; form-action 'none'",
    allow: { csp::all: "it says less than it could" },
};

pub fn main() {
    assert!(TYPED.to_string().contains("require-trusted-types-for 'script'"));
    assert!(POLICY.to_string().contains("sandbox; trusted-types"));
}
