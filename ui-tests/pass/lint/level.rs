//! A lint at another level than its family.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_eval], form_action: self },
    allow: { csp::all: "the old shop is as it is" },
    deny: [csp::unsafe_inline],
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src 'self' 'unsafe-eval'"));
}
