//! A comma begins a further policy.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://a.example, https://b.example"],
        form_action: none,
    },
};

static LIST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "self, https://a.example, https://b.example",
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self', https://cdn.example.com; form-action 'none'",
};

static MISSPELT: Talisman = talisman! {
    content_security_policy: "default-src 'self', scirpt-src 'self'; form-action 'none'",
};

fn main() {}
