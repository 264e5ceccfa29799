//! Characters that no directive's name holds.

use talisman::{Talisman, talisman};

static SPACE: Talisman = talisman! { content_security_policy: { "script src": self } };

static POLICY: Talisman = talisman! { content_security_policy: "default-src 'self'; (img-src) *" };

static HEADER: Talisman = talisman! {
    content_security_policy: "Content-Security-Policy: default-src 'self'",
};

static NO_SPACE: Talisman = talisman! { content_security_policy: "default-src'self'" };

fn main() {}
