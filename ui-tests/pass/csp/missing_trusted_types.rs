//! The sinks ask for Trusted Types.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, require_trusted_types_for: script },
    warn: [csp::missing_trusted_types],
};

pub fn main() {
    assert!(SITE.to_string().contains("require-trusted-types-for 'script'"));
}
