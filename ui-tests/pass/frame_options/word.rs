//! The header's own spelling.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { frame_options: DENY };
static STRING: Talisman = talisman! { frame_options: "deny" };
static OFF: Talisman = talisman! {
    frame_options: false,
    allow: { frame_options::missing: "a page for everybody" },
};

pub fn main() {
    assert!(WORD.to_string().contains("X-Frame-Options: DENY"));
    assert!(STRING.to_string().contains("X-Frame-Options: DENY"));
    assert!(!OFF.to_string().is_empty());
}
