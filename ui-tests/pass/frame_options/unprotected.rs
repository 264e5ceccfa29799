//! `frame-ancestors` lets anybody frame the page, and overrides `X-Frame-Options`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static HOST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        form_action: none,
        frame_ancestors: "https://*.partner.example",
    },
};

pub fn main() {
    assert!(HOST.to_string().contains("frame-ancestors"));
}
