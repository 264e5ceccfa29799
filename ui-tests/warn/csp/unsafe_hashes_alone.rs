//! A keyword about hashes, and no hash.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        style_src: [self, unsafe_hashes],
        form_action: self,
    },
};

fn main() {}
