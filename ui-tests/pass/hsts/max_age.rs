//! Zero switches it off in browsers that remember it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STRING: Talisman = talisman! { debug: false, strict_transport_security: "max-age=0", allow: { hsts::max_age_zero: "back to HTTP" } };
static OPTION: Talisman = talisman! { debug: false, strict_transport_security_max_age: 0, allow: { hsts::max_age_zero: "back to HTTP" } };

pub fn main() {
    assert!(STRING.to_string().contains("max-age=0"));
    assert!(OPTION.to_string().contains("max-age=0"));
}
