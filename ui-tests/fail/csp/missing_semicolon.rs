//! A directive among the sources of another.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { default_src: [self, script_src] } };

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: [self, "script-src"] },
};

static LIST: Talisman = talisman! { content_security_policy: { default_src: "'self' script-src" } };

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self' script-src 'self'",
};

fn main() {}
