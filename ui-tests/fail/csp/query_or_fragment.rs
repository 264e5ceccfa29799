//! A source ends with its path.

use talisman::{Talisman, talisman};

static QUERY: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "https://cdn.example.com/lib.js?v=1",
        form_action: none,
    },
};

static FRAGMENT: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com/#top"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src https://cdn.example.com?v=1; form-action 'none'",
};

fn main() {}
