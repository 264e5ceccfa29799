//! Characters that no path holds.

use talisman::{Talisman, talisman};

static BRACKET: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "https://cdn.example.com/[version]/",
        form_action: none,
    },
};

static BACKSLASH: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com\\lib"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src https://cdn.example.com//lib/; form-action 'none'",
};

fn main() {}
