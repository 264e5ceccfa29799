//! Scripts from any server.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: *,
        form_action: self,
    },
};

fn main() {}
