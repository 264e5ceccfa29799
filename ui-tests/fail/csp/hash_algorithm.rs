//! Algorithms that sources do not take.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src 'md5-1B2M2Y8AsgTpgAmY7PhCfg=='",
};

fn main() {}
