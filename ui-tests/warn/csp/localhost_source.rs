//! A development server in the policy of the site.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: [self, "ws://localhost:3000"],
        form_action: self,
    },
};

fn main() {}
