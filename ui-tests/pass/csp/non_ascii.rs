//! International hosts as browsers spell them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://xn--bcher-kva.example"],
        form_action: none,
    },
};

pub fn main() {
    assert!(LISTED.to_string().contains("script-src https://xn--bcher-kva.example"));
}
