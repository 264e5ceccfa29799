//! Inline scripts, of the page and of whoever gets text into it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, unsafe_inline],
        form_action: self,
    },
};

fn main() {}
