//! A keyword that browsers ignore beside a nonce.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [nonce, unsafe_inline],
        base_uri: none,
        form_action: self,
    },
    warn: [csp::ignored_unsafe_inline],
};

fn main() {}
