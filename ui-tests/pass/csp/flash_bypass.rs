//! No plugins.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        object_src: none,
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("object-src 'none'"));
}
