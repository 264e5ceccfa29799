//! Levels that contradict each other, and errors among the lints.

use talisman::{Talisman, talisman};

static TWICE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    warn: [csp::unsafe_inline],
    deny: [csp::unsafe_inline],
};

static ERROR: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    allow: { csp::unknown_directive: "the registry is old" },
};

fn main() {}
