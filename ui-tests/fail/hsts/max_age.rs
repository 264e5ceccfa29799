//! A `max-age` that is no number of seconds.

use talisman::{Talisman, talisman};

static MISSING: Talisman = talisman! { strict_transport_security: "includeSubDomains" };
static UNIT: Talisman = talisman! { strict_transport_security: "max-age=365d" };
static NO_VALUE: Talisman = talisman! { strict_transport_security: "max-age" };
static NEGATIVE: Talisman = talisman! { strict_transport_security_max_age: -1 };
static FRACTION: Talisman = talisman! { strict_transport_security_max_age: 31536000.5 };

fn main() {}
