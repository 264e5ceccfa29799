//! Scripts by a list of hosts.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "https://cdn.example.com"],
        form_action: self,
    },
    warn: [csp::missing_strict_dynamic],
};

fn main() {}
