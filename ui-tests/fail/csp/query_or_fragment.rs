//! A source ends with its path.

use talisman::{Talisman, talisman};

static QUERY: Talisman = talisman! {
    content_security_policy: { script_src: "https://cdn.example.com/lib.js?v=1" },
};

static FRAGMENT: Talisman = talisman! {
    content_security_policy: { script_src: ["https://cdn.example.com/#top"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src https://cdn.example.com?v=1",
};

fn main() {}
