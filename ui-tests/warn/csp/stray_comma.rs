//! A comma at the end of a policy.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self',",
};

fn main() {}
