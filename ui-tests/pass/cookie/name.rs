#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { session_cookie_name: ["session", "__Host-my_session"] };

pub fn main() {
    let _ = SITE_1;
}
