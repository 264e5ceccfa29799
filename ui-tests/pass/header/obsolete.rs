//! A header that browsers no longer read.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ROBOTS: Talisman = talisman! { headers: { x_robots_tag: "noindex" } };

pub fn main() {
    assert!(ROBOTS.to_string().contains("noindex"));
}
