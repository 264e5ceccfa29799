//! No policy is enforced.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NONE: Talisman = talisman! { content_security_policy: false };

fn main() {}
