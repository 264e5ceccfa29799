//! A nonce that can be guessed.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "'nonce-r4nd0m'"],
        base_uri: none,
        form_action: self,
    },
};

fn main() {}
