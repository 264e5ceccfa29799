//! A directive that repeats its fallback.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, img_src: self, form_action: self },
    warn: [csp::redundant_directive],
};

fn main() {}
