//! Subdomains are left out.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OPTION: Talisman = talisman! {
    strict_transport_security_include_subdomains: false,
    warn: [hsts::without_subdomains],
};

static TEXT: Talisman = talisman! {
    strict_transport_security: "max-age=63072000",
    warn: [hsts::without_subdomains],
};

fn main() {}
