//! Half of `ALLOW_FROM` and its origin, over bases that have no other half.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! { frame_options: DENY };

static NO_WORD: Talisman = talisman! { frame_options_allow_from: "https://partner.example", ..SITE };

static NO_ORIGIN: Talisman = talisman! { frame_options: ALLOW_FROM, ..SITE };

fn main() {}
