//! `X-XSS-Protection: 0`, which switches off what no browser has any more.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static ZERO: Talisman = talisman! { x_xss_protection: 0, warn: [xss_protection::obsolete] };

fn main() {}
