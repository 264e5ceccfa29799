//! `X-Frame-Options` and `frame-ancestors` say different things; the second one holds.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static DENY: Talisman = talisman! {
    frame_options: DENY,
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: none },
};

static SAMEORIGIN: Talisman = talisman! {
    frame_options: SAMEORIGIN,
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: self },
};

static NOBODY_WROTE_IT: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        form_action: none,
        frame_ancestors: "https://partner.example",
    },
};

pub fn main() {
    assert!(DENY.to_string().contains("DENY"));
    assert!(SAMEORIGIN.to_string().contains("SAMEORIGIN"));
    assert!(NOBODY_WROTE_IT.to_string().contains("frame-ancestors"));
}
