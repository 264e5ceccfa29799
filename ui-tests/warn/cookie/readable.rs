//! Scripts read session cookies.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static READABLE: Talisman = talisman! { session_cookie_http_only: false };

fn main() {}
