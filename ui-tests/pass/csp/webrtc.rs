//! The two words.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, webrtc: block, form_action: none },
};
static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, webrtc: "'allow'", form_action: none },
};

pub fn main() {
    assert!(TYPED.to_string().contains("webrtc 'block'"));
    assert!(LISTED.to_string().contains("webrtc 'allow'"));
}
