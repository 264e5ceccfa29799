//! A keyword where no browser reads it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, unsafe_inline],
        form_action: self,
    },
};

fn main() {}
