//! The header's spelling where Rust's belongs, and the other way round.

use talisman::{Talisman, talisman};

static HYPHENS: Talisman = talisman! { content_security_policy: { script-src: self } };
static CAMEL_CASE: Talisman = talisman! { content_security_policy: { scriptSrc: self } };
static QUOTES: Talisman = talisman! { content_security_policy: { "script-src": self } };
static POLICY: Talisman = talisman! { content_security_policy: "script_src 'self'" };

fn main() {}
