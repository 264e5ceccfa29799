//! Quotes around sources that take none.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'https://cdn.example.com'", "'data:'"],
        form_action: none,
    },
};

static ALONE: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: "'*'", form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'cdn.example.com'; form-action 'none'",
};

fn main() {}
