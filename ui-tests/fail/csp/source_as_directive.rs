//! A source where a directive begins.

use talisman::{Talisman, talisman};

static KEY: Talisman = talisman! { content_security_policy: { "https://cdn.example.com": self } };

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src 'self'; https://cdn.example.com; 'unsafe-eval'",
};

fn main() {}
