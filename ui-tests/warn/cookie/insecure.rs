//! Session cookies travel in the open.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OPEN: Talisman = talisman! { session_cookie_secure: false };

fn main() {}
