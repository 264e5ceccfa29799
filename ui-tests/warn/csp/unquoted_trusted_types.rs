//! A keyword of Trusted Types that lost its quotes.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: "none",
        require_trusted_types_for: script,
    },
};

fn main() {}
