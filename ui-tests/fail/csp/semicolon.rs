//! A semicolon ends the directive.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["https://cdn.example.com;"] },
};

static LIST: Talisman = talisman! { content_security_policy: { script_src: "'self';" } };

static TWO: Talisman = talisman! { content_security_policy: { script_src: "self; img-src *" } };

fn main() {}
