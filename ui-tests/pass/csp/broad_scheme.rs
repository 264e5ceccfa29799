//! Images from there run no code.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        img_src: "https:",
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("img-src https:"));
}
