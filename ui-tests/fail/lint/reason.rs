//! Lints that are allowed without a word about why.

use talisman::{Talisman, talisman};

static EMPTY: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline], form_action: self },
    allow: { csp::unsafe_inline: "" },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    allow: [csp::unsafe_inline],
};

static SWITCHED: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline], form_action: self },
    allow: { csp::unsafe_inline: true },
};

fn main() {}
