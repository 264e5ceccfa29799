//! Quotes without their other half.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'self", "strict-dynamic'"],
        form_action: none,
    },
};

static LIST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "'self https://cdn.example.com",
        form_action: none,
    },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src self'; form-action 'none'" };

fn main() {}
