//! A host that browsers ignore.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, strict_dynamic, "https://cdn.example.com"],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::ignored_by_strict_dynamic],
};

fn main() {}
