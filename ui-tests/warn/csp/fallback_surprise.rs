//! Workers do not fall back on `default-src` directly.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, form_action: self },
    warn: [csp::fallback_surprise],
};

fn main() {}
