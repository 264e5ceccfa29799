//! `X-Frame-Options` and `frame-ancestors` say different things; the second one holds.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static DENY: Talisman = talisman! {
    frame_options: DENY,
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: self },
};

static SAMEORIGIN: Talisman = talisman! {
    frame_options: SAMEORIGIN,
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: none },
};

static A_PARTNER: Talisman = talisman! {
    frame_options: "deny",
    content_security_policy: "default-src 'none'; form-action 'none'; frame-ancestors https://partner.example",
};

fn main() {}
