//! A word that no registry knows, beside one that browsers know: they skip it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TEXT: Talisman = talisman! { referrer_policy: "origin-of-tomorrow, no-referrer" };

fn main() {}
