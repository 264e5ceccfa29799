//! A cookie without what the prefix of its name asks for: browsers refuse it.

use talisman::{Talisman, talisman};

static HOST: Talisman = talisman! {
    session_cookie_name: "__Host-sid",
    session_cookie_secure: false,
};

static HTTP: Talisman = talisman! {
    session_cookie_name: ["__Http-sid"],
    session_cookie_http_only: false,
};

static ANY_CASE: Talisman = talisman! {
    session_cookie_name: ["id", "__secure-sid"],
    session_cookie_secure: false,
};

fn main() {}
