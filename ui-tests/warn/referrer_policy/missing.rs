//! No `Referrer-Policy`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! { referrer_policy: false, warn: [referrer_policy::missing] };

fn main() {}
