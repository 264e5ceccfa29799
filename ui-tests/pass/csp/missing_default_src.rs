//! A rule for what is not named.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, form_action: self },
};

pub fn main() {
    assert!(SITE.to_string().contains("default-src 'none'; script-src 'self'"));
}
