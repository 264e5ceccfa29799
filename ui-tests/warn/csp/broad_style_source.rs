//! Style sheets from every server that has a certificate.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        style_src: [self, "https:"],
        form_action: self,
    },
};

fn main() {}
