//! Scripts do not load in browsers that do not know `'strict-dynamic'`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, strict_dynamic],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::allowlist_fallback],
};

fn main() {}
