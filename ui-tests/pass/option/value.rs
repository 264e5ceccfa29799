//! Values of their kinds.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static BOOLEAN: Talisman = talisman! {
    force_https: true,
    debug: cfg!(debug_assertions),
    force_https_permanent: false,
};

static INTEGER: Talisman = talisman! {
    strict_transport_security_max_age: 31_536_000,
    force_https_port: 8443,
};

static STRINGS: Talisman = talisman! {
    force_https_except: "/health",
    force_https_hosts: ["example.com"],
};

pub fn main() {
    assert!(!BOOLEAN.to_string().is_empty());
    assert!(!INTEGER.to_string().is_empty());
    assert!(!STRINGS.to_string().is_empty());
}
