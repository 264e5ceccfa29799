//! Requests that other sites cause carry session cookies, as far as the browser's default allows.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static ANY: Talisman = talisman! { session_cookie_samesite: false };

fn main() {}
