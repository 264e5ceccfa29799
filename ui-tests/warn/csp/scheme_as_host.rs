//! A scheme that has lost its colon.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "data"],
        form_action: self,
    },
};

fn main() {}
