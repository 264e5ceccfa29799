//! A list of exceptions without the rule.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { script_src: self, object_src: none, form_action: self },
};

fn main() {}
