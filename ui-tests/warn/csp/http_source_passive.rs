//! Images without TLS.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: [self, "http://img.example.com"],
        form_action: self,
    },
};

fn main() {}
