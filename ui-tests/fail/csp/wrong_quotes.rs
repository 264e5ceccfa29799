//! Double and typographic quotes.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["\"self\"", "“none”", "‘unsafe-eval’"],
        form_action: none,
    },
};

static BACKTICKS: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "`https://cdn.example.com`",
        form_action: none,
    },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src \"self\"; form-action 'none'" };

static NAME: Talisman = talisman! { content_security_policy: "'default-src' 'self'; form-action 'none'" };

fn main() {}
