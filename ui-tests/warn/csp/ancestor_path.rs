//! A path where only origins are compared.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        frame_ancestors: [self, "https://portal.example.com/app"],
    },
    frame_options: false,
};

fn main() {}
