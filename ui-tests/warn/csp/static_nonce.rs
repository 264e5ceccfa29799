//! A nonce that every response shares.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "'nonce-4AEemGb0xJptoIGFP3Nd9w'"],
        base_uri: none,
        form_action: self,
    },
};

fn main() {}
