//! White space of any width between a directive and its sources.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static POLICY: Talisman = talisman! {
    content_security_policy: "  default-src   'self' ;img-src *; form-action 'none'",
};

pub fn main() {
    assert!(POLICY.to_string().contains("default-src 'self'; img-src *"));
}
