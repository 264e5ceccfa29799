//! Scripts have a list, plugins have none.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { script_src: self, form_action: self },
    allow: { csp::missing_default_src: "the page loads nothing but scripts" },
};

fn main() {}
