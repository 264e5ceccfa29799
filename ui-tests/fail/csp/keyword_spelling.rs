//! The header's spelling where Rust's belongs, and the other way round.

use talisman::{Talisman, talisman};

static HYPHENS: Talisman = talisman! {
    content_security_policy: { script_src: [self, strict-dynamic] },
};

static CAMEL_CASE: Talisman = talisman! { content_security_policy: { script_src: strictDynamic } };

static UNDERSCORES: Talisman = talisman! {
    content_security_policy: { script_src: ["'strict_dynamic'"] },
};

static POLICY: Talisman = talisman! { content_security_policy: "script-src 'strictDynamic'" };

static CAPITALS: Talisman = talisman! { content_security_policy: { script_src: [Self, UNSAFE_INLINE] } };

fn main() {}
