//! One of each, and the same word at two levels.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    frame_options: DENY,
    content_security_policy: { sandbox: true, default_src: self, form_action: none },
};

pub fn main() {
    assert!(TYPED.to_string().contains("DENY"));
}
