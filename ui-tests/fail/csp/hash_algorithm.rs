//! Algorithms that sources do not take.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'md5-1B2M2Y8AsgTpgAmY7PhCfg=='; form-action 'none'",
};

fn main() {}
