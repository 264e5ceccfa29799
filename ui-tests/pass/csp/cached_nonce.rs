//! A nonce in responses that shared caches may keep.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static PRIVATE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: nonce,
        base_uri: none,
        form_action: none,
    },
    headers: { cache_control: "private, max-age=3600" },
};

static NO_NONCE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: none, form_action: none },
    headers: { cache_control: "public, max-age=3600" },
};

pub fn main() {
    assert!(PRIVATE.to_string().contains("Cache-Control: private"));
    assert!(NO_NONCE.to_string().contains("Cache-Control: public"));
}
