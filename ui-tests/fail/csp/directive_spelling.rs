//! The header's spelling where Rust's belongs, and the other way round.

use talisman::{Talisman, talisman};

static HYPHENS: Talisman = talisman! {
    content_security_policy: { default_src: none, script-src: self, form_action: none },
};
static CAMEL_CASE: Talisman = talisman! {
    content_security_policy: { default_src: none, scriptSrc: self, form_action: none },
};
static QUOTES: Talisman = talisman! {
    content_security_policy: { default_src: none, "script-src": self, form_action: none },
};
static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script_src 'self'; form-action 'none'",
};

fn main() {}
