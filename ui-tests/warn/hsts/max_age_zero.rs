//! A `max-age` of zero: browsers forget the site.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TEXT: Talisman = talisman! { strict_transport_security: "max-age=0; includeSubDomains" };

static OPTION: Talisman = talisman! { strict_transport_security_max_age: 0 };

fn main() {}
