//! A `max-age` with a leading zero.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static ZERO: Talisman = talisman! {
    strict_transport_security: "max-age=031536000; includeSubDomains",
};

static QUOTED: Talisman = talisman! {
    strict_transport_security: "max-age=\"063072000\"; includeSubDomains",
};

fn main() {}
