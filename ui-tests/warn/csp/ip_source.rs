//! An address in the place of a name.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "https://192.0.2.7"],
        form_action: self,
    },
};

fn main() {}
