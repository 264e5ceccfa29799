//! Flags that undo the sandbox.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SCRIPTS: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        sandbox: [allow_scripts, allow_same_origin],
    },
};

static NAVIGATION: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        sandbox: [allow_scripts, allow_top_navigation],
    },
};

fn main() {}
