//! A folder of that host without such an endpoint.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "https://www.google.com/recaptcha/"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("https://www.google.com/recaptcha/"));
}
