//! An address by the deprecated directive alone.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, report_uri: "/csp" },
    warn: [csp::report_uri_only],
};

fn main() {}
