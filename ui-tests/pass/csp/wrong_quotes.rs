//! Single quotes, also in a raw string.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["'self'", r"'unsafe-eval'"] },
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src 'self' 'unsafe-eval'"));
}
