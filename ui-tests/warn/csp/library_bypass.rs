//! A host with a library that runs text of the page.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "https://cdnjs.cloudflare.com"],
        form_action: self,
    },
};

fn main() {}
