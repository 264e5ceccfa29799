//! `X-Frame-Options` beside a `frame-ancestors` that overrides it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ONE: Talisman = talisman! {
    frame_options: DENY,
    content_security_policy: { default_src: none, form_action: none },
    warn: [frame_options::superseded],
};

pub fn main() {
    assert!(ONE.to_string().contains("DENY"));
}
