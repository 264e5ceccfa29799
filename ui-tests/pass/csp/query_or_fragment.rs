//! The same URL to the end of its path.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com/lib.js", "https://cdn.example.com/%3Fv=1"],
        form_action: none,
    },
};

pub fn main() {
    assert!(
        LISTED
            .to_string()
            .contains("script-src https://cdn.example.com/lib.js https://cdn.example.com/%3Fv=1")
    );
}
