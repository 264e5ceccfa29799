use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { session_cookie_samesite: None, session_cookie_secure: false };
static SITE_2: Talisman = talisman! { session_cookie_samesite: lax };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
