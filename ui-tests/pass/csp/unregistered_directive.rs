//! A directive of the registry needs nobody to vouch for it.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        "cursor-shapes": self,
    },
    allow: { csp::unregistered_directive: "the browser of our kiosks knows it" },
};

pub fn main() {
    assert!(SITE.to_string().contains("cursor-shapes 'self'"));
}
