//! A keyword that waits for Trusted Types.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, trusted_types_eval],
        form_action: self,
    },
};

fn main() {}
