//! A `max-age` under a year.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static YEAR: Talisman = talisman! {
    debug: false,
    strict_transport_security: "max-age=31536000; includeSubDomains",
};

static NOT_SENT: Talisman = talisman! {
    strict_transport_security_max_age: 300,
    strict_transport_security: false,
    allow: { hsts::missing: "the proxy sends it" },
};

pub fn main() {
    assert!(YEAR.to_string().contains("max-age=31536000"));
    assert!(NOT_SENT.to_string().contains("X-Frame-Options"));
}
