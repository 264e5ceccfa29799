//! The one file that the page loads from there.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, "https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("jquery/3.7.1/jquery.min.js"));
}
