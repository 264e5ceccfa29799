//! `frame-ancestors` lets anybody frame the page, and overrides `X-Frame-Options`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static STAR: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: * },
};

static SCHEME: Talisman = talisman! {
    content_security_policy: "default-src 'none'; form-action 'none'; frame-ancestors 'self' https:",
};

fn main() {}
