//! Nonces that browsers cannot read.

use talisman::{Talisman, talisman};

static EMPTY: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["'nonce-'"], form_action: none },
};

static TEMPLATE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: "'nonce-{{nonce}}'", form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'nonce-$request_id'; form-action 'none'",
};

fn main() {}
