//! A star as the leftmost label, as the host, as the port.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        img_src: ["https://*.example.com", "https://*", "localhost:*"],
        form_action: none,
    },
    allow: { csp::localhost_source: "a server on the developer's machine" },
};

pub fn main() {
    assert!(LISTED.to_string().contains("img-src https://*.example.com https://* localhost:*"));
}
