//! A nonce of 128 bits is long enough, though it is the same in every response.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "'nonce-4AEemGb0xJptoIGFP3Nd9w'"],
        base_uri: none,
        form_action: self,
    },
    allow: { csp::static_nonce: "the one response of a local tool" },
};

pub fn main() {
    assert!(SITE.to_string().contains("'nonce-4AEemGb0xJptoIGFP3Nd9w'"));
}
