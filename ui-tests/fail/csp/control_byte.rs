//! Characters that no header value holds.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["https://cdn.example.com\0"] },
};

static LINES: Talisman = talisman! {
    content_security_policy: { script_src: "'self'\nhttps://cdn.example.com" },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "
        default-src 'self';
        img-src *
    ",
};

fn main() {}
