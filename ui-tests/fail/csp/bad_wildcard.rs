//! Stars in other places than the leftmost label.

use talisman::{Talisman, talisman};

static MIDDLE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "https://cdn.*.example.com",
        form_action: none,
    },
};

static PART: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["*cdn.example.com"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src example.*; form-action 'none'",
};

fn main() {}
