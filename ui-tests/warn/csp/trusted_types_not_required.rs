//! Names for policies that nothing requires.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, trusted_types: "app" },
};

fn main() {}
