//! A list whose last token, which every browser knows, is weaker than one before it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static LIST: Talisman = talisman! { referrer_policy: [strict_origin, unsafe_url] };

static TEXT: Talisman = talisman! { referrer_policy: "no-referrer, origin" };

fn main() {}
