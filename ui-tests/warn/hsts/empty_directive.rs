//! An empty directive.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TRAILING: Talisman = talisman! {
    strict_transport_security: "max-age=63072000; includeSubDomains;",
};

static DOUBLE: Talisman = talisman! {
    strict_transport_security: "max-age=63072000;; includeSubDomains",
};

static LEADING: Talisman = talisman! {
    strict_transport_security: "; max-age=63072000; includeSubDomains",
};

fn main() {}
