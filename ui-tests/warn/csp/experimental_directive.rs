//! A directive that one family of browsers knows.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        webrtc: block,
    },
    warn: [csp::experimental_directive],
};

fn main() {}
