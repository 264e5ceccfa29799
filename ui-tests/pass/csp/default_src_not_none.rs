//! A rule that allows nothing, and what the page loads.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: self,
        style_src: self,
        img_src: self,
        form_action: self,
    },
    warn: [csp::default_src_not_none],
};

pub fn main() {
    assert!(SITE.to_string().contains("default-src 'none'; script-src 'self'"));
}
