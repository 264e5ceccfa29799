//! Reasons for what the policy does not do.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    allow: { csp::unsafe_inline: "the old shop needs it" },
};

fn main() {}
