//! Nonces that browsers cannot read.

use talisman::{Talisman, talisman};

static EMPTY: Talisman = talisman! { content_security_policy: { script_src: ["'nonce-'"] } };

static TEMPLATE: Talisman = talisman! {
    content_security_policy: { script_src: "'nonce-{{nonce}}'" },
};

static POLICY: Talisman = talisman! { content_security_policy: "script-src 'nonce-$request_id'" };

fn main() {}
