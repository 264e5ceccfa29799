//! Words that are no keywords.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [self, unsafe_inlined], form_action: none },
};

static FAR_FROM_EVERY_WORD: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: cdn, form_action: none },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["'unsafe-inlne'"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'unsafe-everything'; form-action 'none'",
};

fn main() {}
