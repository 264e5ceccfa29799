//! A nonce in responses that shared caches may keep.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static PUBLIC: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: nonce,
        base_uri: none,
        form_action: none,
    },
    headers: { cache_control: "public, max-age=3600" },
};

static FOR_PROXIES: Talisman = talisman! {
    content_security_policy: { default_src: none, style_src: self, form_action: none },
    content_security_policy_nonce_in: [style_src],
    headers: { cache_control: "s-maxage=60, max-age=0" },
};

fn main() {}
