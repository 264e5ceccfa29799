//! Quotes without their other half.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["'self", "strict-dynamic'"] },
};

static LIST: Talisman = talisman! {
    content_security_policy: { script_src: "'self https://cdn.example.com" },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src self'" };

fn main() {}
