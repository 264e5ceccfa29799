//! Secure cookies without HSTS.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OPEN: Talisman = talisman! {
    session_cookie_secure: true,
    strict_transport_security: false,
    warn: [cookie::without_hsts],
    allow: { hsts::missing: "the proxy sends it" },
};

fn main() {}
