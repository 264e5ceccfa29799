//! Every character that a path may hold.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com/lib@4.2/~a-b_c!$&'()*+=:/"],
        form_action: none,
    },
};

pub fn main() {
    assert!(
        LISTED
            .to_string()
            .contains("script-src https://cdn.example.com/lib@4.2/~a-b_c!$&'()*+=:/")
    );
}
