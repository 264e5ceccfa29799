//! A `max-age` of zero: browsers forget the site.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static YEAR: Talisman = talisman! { debug: false, strict_transport_security_max_age: 31_536_000 };

pub fn main() {
    assert!(YEAR.to_string().contains("max-age=31536000"));
}
