//! A name beside a `*` that covers it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: [*, "app"],
        require_trusted_types_for: script,
    },
    allow: { csp::trusted_types_wildcard: "libraries make policies of their own" },
};

fn main() {}
