//! A `max-age` under a year.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TEXT: Talisman = talisman! { strict_transport_security: "max-age=300; includeSubDomains" };

static OPTION: Talisman = talisman! { strict_transport_security_max_age: 31_535_999 };

fn main() {}
