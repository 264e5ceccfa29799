//! A nonce without its quotes, which browsers take for a host.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["nonce-R28gb24sIGl0IGlz"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self' nonce-R28gb24sIGl0IGlz; form-action 'none'",
};

fn main() {}
