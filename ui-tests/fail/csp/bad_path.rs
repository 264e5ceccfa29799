//! Characters that no path holds.

use talisman::{Talisman, talisman};

static BRACKET: Talisman = talisman! {
    content_security_policy: { script_src: "https://cdn.example.com/[version]/" },
};

static BACKSLASH: Talisman = talisman! {
    content_security_policy: { script_src: ["https://cdn.example.com\\lib"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src https://cdn.example.com//lib/",
};

fn main() {}
