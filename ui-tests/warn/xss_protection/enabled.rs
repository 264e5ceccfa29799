//! A filter that browsers have removed, and that opened holes where it was.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { x_xss_protection: true };

static TEXT: Talisman = talisman! { x_xss_protection: "1; mode=block" };

fn main() {}
