//! A quote inside a path is a character like others.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static PATH: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "https://cdn.example.com/it's.js",
        form_action: none,
    },
};

pub fn main() {
    assert!(PATH.to_string().contains("script-src https://cdn.example.com/it's.js"));
}
