//! A nonce in a directive that the policy lacks.

use talisman::{Talisman, talisman};

static FALLBACK: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: none },
    content_security_policy_nonce_in: [script_src],
};

static NO_FALLBACK: Talisman = talisman! {
    content_security_policy: { img_src: self },
    content_security_policy_nonce_in: script_src,
    allow: { csp::all: "images only" },
};

static OFF: Talisman = talisman! {
    content_security_policy: false,
    content_security_policy_nonce_in: [script_src],
    allow: { csp::missing: "the proxy has one" },
};

fn main() {}
