//! A semicolon ends the directive.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com;"],
        form_action: none,
    },
};

static LIST: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: "'self';", form_action: none },
};

static TWO: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: "self; img-src *", form_action: none },
};

fn main() {}
