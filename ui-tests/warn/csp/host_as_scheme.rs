//! A host that has lost its port, and kept the colon.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "cdn.example.com:"],
        form_action: self,
    },
};

fn main() {}
