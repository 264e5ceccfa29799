//! Schemes that are none.

use talisman::{Talisman, talisman};

static RELATIVE: Talisman = talisman! {
    content_security_policy: { script_src: "//cdn.example.com" },
};

static SLASH: Talisman = talisman! {
    content_security_policy: { script_src: ["https:/cdn.example.com", "https//cdn.example.com"] },
};

static TWO: Talisman = talisman! {
    content_security_policy: { script_src: ["https://https://cdn.example.com"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src ht^tps://cdn.example.com",
};

fn main() {}
