//! A feature of `Feature-Policy` that stands in `Permissions-Policy` too.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static BOTH: Talisman = talisman! {
    feature_policy: { geolocation: none, fullscreen: self },
    permissions_policy: { geolocation: none },
    allow: { features::deprecated_header: "old browsers" },
};

static TEXT: Talisman = talisman! {
    feature_policy: "fullscreen 'self'; geolocation 'none'",
    permissions_policy: "geolocation=()",
    allow: { features::deprecated_header: "old browsers" },
};

fn main() {}
