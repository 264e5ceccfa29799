//! Every file of the site is a script.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, form_action: self },
    warn: [csp::self_allowlist],
};

fn main() {}
