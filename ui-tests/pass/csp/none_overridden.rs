//! The narrower directive opens what only the general rule closes.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: self,
        script_src_attr: none,
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("script-src-attr 'none'"));
}
