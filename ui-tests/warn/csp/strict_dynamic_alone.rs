//! Trust that no script has to give.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: strict_dynamic,
        form_action: self,
    },
};

fn main() {}
