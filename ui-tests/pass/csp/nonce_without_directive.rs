//! A nonce in a directive of the policy, also of the default one.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static GIVEN: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, base_uri: none, form_action: none },
    content_security_policy_nonce_in: [script_src],
};

static DEFAULT: Talisman = talisman! { content_security_policy_nonce_in: default_src };

pub fn main() {
    assert!(GIVEN.to_string().contains("script-src 'self' 'nonce-"));
    assert!(DEFAULT.to_string().contains("default-src 'self' 'nonce-"));
}
