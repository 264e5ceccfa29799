//! Hosts and schemes as they are.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        img_src: ["https://cdn.example.com", "data:", *],
        form_action: none,
    },
};

pub fn main() {
    assert!(LISTED.to_string().contains("img-src https://cdn.example.com data: *"));
}
