//! Inline scripts do not run in browsers that know no nonces.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: nonce,
        base_uri: none,
        form_action: self,
    },
    warn: [csp::unsafe_inline_fallback],
};

fn main() {}
