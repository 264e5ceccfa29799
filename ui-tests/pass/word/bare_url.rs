//! Schemes, URLs and hosts in strings.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com", "cdn.example.com"],
        img_src: "data:",
        form_action: none,
    },
};

pub fn main() {
    assert!(
        LISTED
            .to_string()
            .contains("script-src https://cdn.example.com cdn.example.com; img-src data:")
    );
}
