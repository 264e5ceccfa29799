//! Inline styles, of the page and of whoever gets text into it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        style_src: [self, unsafe_inline],
        form_action: self,
    },
};

fn main() {}
