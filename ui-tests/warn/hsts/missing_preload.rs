//! The site does not ask for the preload list.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NOBODY_WROTE_IT: Talisman = talisman! { warn: [hsts::missing_preload] };

static TEXT: Talisman = talisman! {
    strict_transport_security: "max-age=63072000; includeSubDomains",
    warn: [hsts::missing_preload],
};

static OPTION: Talisman = talisman! {
    strict_transport_security_preload: false,
    warn: [hsts::missing_preload],
};

fn main() {}
