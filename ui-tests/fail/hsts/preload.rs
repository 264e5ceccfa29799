//! What the preload list refuses.

use talisman::{Talisman, talisman};

static SHORT: Talisman = talisman! {
    strict_transport_security_preload: true,
    strict_transport_security_max_age: 86_400,
};

static SUBDOMAINS: Talisman = talisman! {
    strict_transport_security_preload: true,
    strict_transport_security_include_subdomains: false,
};

static STRING: Talisman = talisman! { strict_transport_security: "max-age=86400; preload" };

fn main() {}
