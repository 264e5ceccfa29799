//! A word of X-Frame-Options in the place of a source.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        frame_ancestors: "sameorigin",
    },
};

fn main() {}
