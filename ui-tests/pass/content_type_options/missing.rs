//! Browsers may guess types: a text becomes a script.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ON: Talisman = talisman! { x_content_type_options: true };

pub fn main() {
    assert!(ON.to_string().contains("nosniff"));
}
