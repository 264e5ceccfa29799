//! Any policy file of the site lets other sites' plugins read its data.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static NONE: Talisman = talisman! { x_permitted_cross_domain_policies: none };

pub fn main() {
    assert!(NONE.to_string().contains("none"));
}
