//! Quotes around sources that take none.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["'https://cdn.example.com'", "'data:'"] },
};

static ALONE: Talisman = talisman! { content_security_policy: { img_src: "'*'" } };

static POLICY: Talisman = talisman! { content_security_policy: "script-src 'cdn.example.com'" };

fn main() {}
