//! Scripts that a page makes up.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "blob:"],
        form_action: self,
    },
};

fn main() {}
