//! Text that runs as code.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, unsafe_eval],
        form_action: self,
    },
};

fn main() {}
