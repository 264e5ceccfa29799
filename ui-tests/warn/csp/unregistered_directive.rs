//! A directive that the user vouches for.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        "cursor-shapes": self,
    },
};

fn main() {}
