//! A star at the end of a path, as a shell would have it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "https://cdn.example.com/images/*"],
        form_action: self,
    },
};

fn main() {}
