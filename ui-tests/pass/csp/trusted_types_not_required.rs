//! The names, and what requires them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: "app",
        require_trusted_types_for: script,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("trusted-types app"));
}
