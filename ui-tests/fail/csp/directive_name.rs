//! Characters that no directive's name holds.

use talisman::{Talisman, talisman};

static SPACE: Talisman = talisman! {
    content_security_policy: { default_src: none, "script src": self, form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; (img-src) *; form-action 'none'",
};

static HEADER: Talisman = talisman! {
    content_security_policy: "Content-Security-Policy: img-src *; default-src 'self'; form-action 'none'",
};

static NO_SPACE: Talisman = talisman! {
    content_security_policy: "default-src 'none'; img-src'self'; form-action 'none'",
};

fn main() {}
