//! `Feature-Policy`, which `Permissions-Policy` has replaced.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static BLOCK: Talisman = talisman! { feature_policy: { geolocation: none } };

static TEXT: Talisman = talisman! { feature_policy: "geolocation 'none'" };

fn main() {}
