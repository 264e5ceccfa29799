//! Keywords in the directives that read them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, report_sample],
        style_src: [self, nonce],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("style-src 'self' 'nonce-"));
}
