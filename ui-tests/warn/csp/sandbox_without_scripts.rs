//! Scripts that the sandbox stops.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: self,
        form_action: self,
        sandbox: [allow_forms],
    },
};

fn main() {}
