//! One file of a host.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: "https://cdn.example.com/app-1.2.3.js",
        form_action: self,
    },
    warn: [csp::host_allowlist],
};

pub fn main() {
    assert!(SITE.to_string().contains("https://cdn.example.com/app-1.2.3.js"));
}
