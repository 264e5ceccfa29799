//! A comma begins a further policy.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["https://a.example, https://b.example"] },
};

static LIST: Talisman = talisman! {
    content_security_policy: { script_src: "self, https://a.example, https://b.example" },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src 'self', https://cdn.example.com",
};

static MISSPELT: Talisman = talisman! {
    content_security_policy: "default-src 'self', scirpt-src 'self'",
};

fn main() {}
