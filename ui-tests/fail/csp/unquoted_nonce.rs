//! A nonce without its quotes, which browsers take for a host.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["nonce-R28gb24sIGl0IGlz"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src 'self' nonce-R28gb24sIGl0IGlz",
};

fn main() {}
