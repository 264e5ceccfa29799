#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { session_cookie_samesite: None };
static SITE_2: Talisman = talisman! { session_cookie_samesite: Lax, session_cookie_secure: false, allow: { cookie::insecure: "plain HTTP in a test" } };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
