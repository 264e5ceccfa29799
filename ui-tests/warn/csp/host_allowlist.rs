//! Every file of a host is a script; and the one file that is named, until a redirect.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: ["https://cdn.example.com", "https://js.example.com/app-1.2.3.js"],
        form_action: self,
    },
    warn: [csp::host_allowlist],
};

fn main() {}
