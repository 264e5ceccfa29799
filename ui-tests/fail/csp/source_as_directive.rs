//! A source where a directive begins.

use talisman::{Talisman, talisman};

static KEY: Talisman = talisman! {
    content_security_policy: { default_src: none, "https://cdn.example.com": self, form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'self'; https://cdn.example.com; 'unsafe-eval'; form-action 'none'",
};

fn main() {}
