//! Policies that take a part from a base, or from the defaults.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, base_uri: none },
};

static REPLACED: Talisman = talisman! {
    content_security_policy: { script_src: self, object_src: none },
    ..SITE
};

static OF_THE_DEFAULTS: Talisman = talisman! {
    content_security_policy: { script_src: [.., nonce], .. },
};

fn main() {}
