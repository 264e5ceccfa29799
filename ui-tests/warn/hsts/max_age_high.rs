//! A `max-age` over ten years.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TEXT: Talisman = talisman! {
    strict_transport_security: "max-age=631138519; includeSubDomains",
};

static OPTION: Talisman = talisman! { strict_transport_security_max_age: 315_360_001 };

fn main() {}
