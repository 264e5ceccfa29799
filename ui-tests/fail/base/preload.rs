//! What the preload list refuses, where one half of it stands in the base.

use talisman::{Talisman, talisman};

static SHORT: Talisman = talisman! { strict_transport_security_max_age: 86_400 };

static PRELOADED: Talisman = talisman! { strict_transport_security_preload: true, ..SHORT };

fn main() {}
