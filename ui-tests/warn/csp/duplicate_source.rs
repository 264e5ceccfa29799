//! The same host twice: case does not tell hosts apart.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "https://img.example.com", "https://IMG.example.com"],
        form_action: self,
    },
};

fn main() {}
