//! Scripts from every server that has a certificate.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: "https:",
        form_action: self,
    },
};

fn main() {}
