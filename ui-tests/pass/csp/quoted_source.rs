//! Hosts and schemes as they are.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { img_src: ["https://cdn.example.com", "data:", *] },
};

pub fn main() {
    assert!(LISTED.to_string().contains("img-src https://cdn.example.com data: *"));
}
