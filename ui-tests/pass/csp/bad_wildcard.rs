//! A star as the leftmost label, as the host, as the port.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { img_src: ["https://*.example.com", "https://*", "localhost:*"] },
};

pub fn main() {
    assert!(LISTED.to_string().contains("img-src https://*.example.com https://* localhost:*"));
}
