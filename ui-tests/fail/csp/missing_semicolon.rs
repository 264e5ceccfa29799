//! A directive among the sources of another.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: [self, script_src], form_action: none },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: [self, "script-src"], form_action: none },
};

static LIST: Talisman = talisman! {
    content_security_policy: { default_src: "'self' script-src", form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self' script-src https://cdn.example.com; form-action 'none'",
};

fn main() {}
