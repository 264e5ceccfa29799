//! The origin of the ancestor; a slash alone is no path.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        frame_ancestors: [self, "https://portal.example.com/"],
    },
    frame_options: false,
};

pub fn main() {
    assert!(SITE.to_string().contains("https://portal.example.com/"));
}
