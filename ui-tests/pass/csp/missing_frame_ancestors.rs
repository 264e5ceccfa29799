//! `X-Frame-Options` says who may frame the page.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    frame_options: DENY,
};

pub fn main() {
    assert!(SITE.to_string().contains("X-Frame-Options: DENY"));
}
