//! Keywords that browsers no longer read.

use talisman::{Talisman, talisman};

static RENAMED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [self, wasm_eval], form_action: none },
};

static GONE: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: unsafe_redirect },
};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'unsafe-hashed-attributes'"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self' 'unsafe-redirect'; form-action 'none'",
};

fn main() {}
