//! Anybody may show the page in a frame.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ANCESTORS: Talisman = talisman! {
    frame_options: false,
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: self },
};

pub fn main() {
    assert!(ANCESTORS.to_string().contains("frame-ancestors"));
}
