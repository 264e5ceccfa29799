//! A host may have the name of a directive.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: self, form_action: none },
};

static HOST: Talisman = talisman! {
    content_security_policy: { default_src: "https://script-src", form_action: none },
};

pub fn main() {
    assert!(TYPED.to_string().contains("default-src 'self'; script-src 'self'"));
    assert!(HOST.to_string().contains("default-src https://script-src"));
}
