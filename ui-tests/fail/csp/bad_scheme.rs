//! Schemes that are none.

use talisman::{Talisman, talisman};

static RELATIVE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: "//cdn.example.com", form_action: none },
};

static SLASH: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https:/cdn.example.com", "https//cdn.example.com"],
        form_action: none,
    },
};

static TWO: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://https://cdn.example.com"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src ht^tps://cdn.example.com; form-action 'none'",
};

fn main() {}
