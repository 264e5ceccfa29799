//! Trusted scripts whose addresses an injected element can turn.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce],
        form_action: self,
    },
};

fn main() {}
