//! A reason that silences what it stands for.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline], form_action: self },
    allow: { csp::unsafe_inline: "the old shop needs it" },
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src 'self' 'unsafe-inline'"));
}
