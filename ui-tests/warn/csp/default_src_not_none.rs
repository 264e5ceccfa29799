//! A rule that allows the site itself.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    warn: [csp::default_src_not_none],
};

fn main() {}
