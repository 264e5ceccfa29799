//! Every file of a host is a script.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: "https://cdn.example.com",
        form_action: self,
    },
    warn: [csp::host_allowlist],
};

fn main() {}
