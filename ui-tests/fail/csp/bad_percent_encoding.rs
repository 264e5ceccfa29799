//! Percent signs without their digits.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["https://cdn.example.com/100%/"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src https://cdn.example.com/a%2",
};

fn main() {}
