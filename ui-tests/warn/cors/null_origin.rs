//! The origin `null`, which any sandboxed page has.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NULL: Talisman = talisman! { headers: { access_control_allow_origin: "null" } };

fn main() {}
