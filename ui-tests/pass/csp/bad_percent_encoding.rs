//! A percent sign with its digits.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com/100%25/%C3%A9"],
        form_action: none,
    },
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src https://cdn.example.com/100%25/%C3%A9"));
}
