//! What the preload list refuses, where one half of it stands in the base.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Talisman, talisman};

static SHORT: Talisman = talisman! {
    strict_transport_security_max_age: 86_400,
    strict_transport_security_include_subdomains: false,
};
static LONG: Talisman = talisman! { strict_transport_security_preload: true };
static OFF: Talisman = talisman! { strict_transport_security: false, ..LONG };

static PRELOADED: Talisman = talisman! { strict_transport_security_preload: true, ..SHORT };

static SHORTENED: Talisman = talisman! {
    strict_transport_security_max_age: 86_400,
    strict_transport_security_include_subdomains: false,
    ..LONG
};

static SHORT_AGAIN: Talisman = talisman! {
    strict_transport_security: true,
    strict_transport_security_max_age: 300,
    ..OFF
};

fn main() {}
