//! The site asks for the preload list, which is hard to take back.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OPTION: Talisman = talisman! {
    strict_transport_security_preload: true,
    warn: [hsts::preload_commitment],
};

static TEXT: Talisman = talisman! {
    strict_transport_security: "max-age=63072000; includeSubDomains; preload",
    warn: [hsts::preload_commitment],
};

fn main() {}
