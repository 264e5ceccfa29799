//! Double and typographic quotes.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["\"self\"", "“none”", "‘unsafe-eval’"] },
};

static BACKTICKS: Talisman = talisman! {
    content_security_policy: { script_src: "`https://cdn.example.com`" },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src \"self\"" };

static NAME: Talisman = talisman! { content_security_policy: "'default-src' 'self'" };

fn main() {}
