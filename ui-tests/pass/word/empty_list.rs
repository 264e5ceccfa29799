//! `none` and `true`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SOURCES: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: none, sandbox: true, form_action: none },
};

pub fn main() {
    assert!(SOURCES.to_string().contains("img-src 'none'; sandbox"));
}
