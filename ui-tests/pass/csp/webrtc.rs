//! The two words.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { webrtc: block } };
static LISTED: Talisman = talisman! { content_security_policy: { webrtc: "'allow'" } };

pub fn main() {
    assert!(TYPED.to_string().contains("webrtc 'block'"));
    assert!(LISTED.to_string().contains("webrtc 'allow'"));
}
