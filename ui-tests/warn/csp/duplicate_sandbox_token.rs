//! The same flag twice.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        sandbox: [allow_forms, allow_popups, allow_forms],
    },
};

fn main() {}
