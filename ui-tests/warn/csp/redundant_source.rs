//! A host that a wildcard covers.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: ["https://*.example.com", "https://img.example.com"],
        form_action: self,
    },
    warn: [csp::redundant_source],
};

fn main() {}
