//! A host with an endpoint that calls what its caller names.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "https://www.google.com"],
        form_action: self,
    },
};

fn main() {}
