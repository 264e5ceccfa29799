use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { session_cookie_name: ["session", "my session"] };

fn main() {
    let _ = SITE_1;
}
