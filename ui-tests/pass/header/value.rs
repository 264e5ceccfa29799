//! The values that browsers read.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STRINGS: Talisman = talisman! {
    x_content_type_options: "NoSniff",
    x_xss_protection: "0",
    force_file_save: "noopen",
};

pub fn main() {
    assert!(STRINGS.to_string().contains("X-Content-Type-Options: nosniff"));
}
