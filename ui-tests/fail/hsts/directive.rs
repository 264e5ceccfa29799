//! Directives of `Strict-Transport-Security` that are wrong or repeated.

use talisman::{Talisman, talisman};

static UNKNOWN: Talisman = talisman! {
    strict_transport_security: "max-age=31536000; includeSubDomain",
};

static COMMA: Talisman = talisman! {
    strict_transport_security: "max-age=31536000, includeSubDomains",
};

static TWICE: Talisman = talisman! { strict_transport_security: "max-age=31536000; max-age=0" };

static VALUE: Talisman = talisman! {
    strict_transport_security: "max-age=31536000; includeSubDomains; preload=true",
};

fn main() {}
