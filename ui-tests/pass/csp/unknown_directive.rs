//! A name that no registry knows yet is vouched for as a string.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, form_action: none },
};

static NEW: Talisman = talisman! {
    content_security_policy: { default_src: self, "cursor-shapes": self, form_action: none },
    allow: { csp::unregistered_directive: "on trial in one browser" },
};

pub fn main() {
    assert!(TYPED.to_string().contains("script-src 'self'"));
    assert!(NEW.to_string().contains("cursor-shapes 'self'"));
}
