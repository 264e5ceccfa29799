//! A comma too many.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TRAILING: Talisman = talisman! { referrer_policy: "no-referrer," };

static DOUBLE: Talisman = talisman! { referrer_policy: "no-referrer,, same-origin" };

fn main() {}
