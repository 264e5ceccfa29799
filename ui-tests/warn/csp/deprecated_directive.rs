//! A directive whose work browsers do by themselves.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        block_all_mixed_content: true,
    },
};

fn main() {}
