//! No `Permissions-Policy`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NOBODY_WROTE_IT: Talisman = talisman! { warn: [features::missing] };

static OFF: Talisman = talisman! { permissions_policy: false, warn: [features::missing] };

fn main() {}
