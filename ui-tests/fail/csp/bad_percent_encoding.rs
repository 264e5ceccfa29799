//! Percent signs without their digits.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com/100%/"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src https://cdn.example.com/a%2; form-action 'none'",
};

fn main() {}
