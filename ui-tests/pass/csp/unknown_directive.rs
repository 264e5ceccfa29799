//! A name that no registry knows yet is vouched for as a string.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { script_src: self } };

static NEW: Talisman = talisman! {
    content_security_policy: { default_src: self, "cursor-shapes": self },
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self'"));
    assert!(NEW.to_string().contains("cursor-shapes 'self'"));
}
