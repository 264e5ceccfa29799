//! Hosts that look odd and are none the less hosts.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["localhost", "127.0.0.1", "xn--bcher-kva.example", "cdn.example.com."],
        form_action: none,
    },
    allow: { csp::localhost_source: "a server on the developer's machine" },
};

pub fn main() {
    assert!(
        LISTED
            .to_string()
            .contains("script-src localhost 127.0.0.1 xn--bcher-kva.example cdn.example.com.")
    );
}
