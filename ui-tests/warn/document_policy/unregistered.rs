//! A configuration point that the user vouches for and no registry knows.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static VOUCHED: Talisman = talisman! { document_policy: { "quantum-layout": true } };

fn main() {}
