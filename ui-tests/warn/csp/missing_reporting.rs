//! Nobody hears of violations.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    warn: [csp::missing_reporting],
};

fn main() {}
