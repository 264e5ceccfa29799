//! A feature that the user vouches for and no registry knows.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static VOUCHED: Talisman = talisman! { permissions_policy: { "quantum-teleport": self } };

fn main() {}
