//! The header's spelling where Rust's belongs, and the other way round.

use talisman::{Talisman, talisman};

static HYPHENS: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [self, strict-dynamic], form_action: none },
};

static CAMEL_CASE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: strictDynamic, form_action: none },
};

static UNDERSCORES: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["'strict_dynamic'"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'strictDynamic'; form-action 'none'",
};

static CAPITALS: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [Self, UNSAFE_INLINE], form_action: none },
};

fn main() {}
