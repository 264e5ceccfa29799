//! Plugins of the site itself.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        object_src: self,
        form_action: self,
    },
};

fn main() {}
