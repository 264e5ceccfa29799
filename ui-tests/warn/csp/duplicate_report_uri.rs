//! The same address twice.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, report_uri: ["/csp", "/csp"] },
};

fn main() {}
