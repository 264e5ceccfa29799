//! A configuration point that the user vouches for and no registry knows.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static KNOWN: Talisman = talisman! { document_policy: { js_profiling: true } };

pub fn main() {
    assert!(KNOWN.to_string().contains("js-profiling=?1"));
}
