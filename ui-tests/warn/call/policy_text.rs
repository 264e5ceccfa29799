//! Weak policies as text: in a string, in the string of one directive and in a file.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; script-src 'self' 'unsafe-inline' http://cdn.example.com",
};

static DIRECTIVE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: "'self' 'unsafe-inline' http://cdn.example.com",
        form_action: self,
    },
};

static TRUST: Talisman = talisman! {
    content_security_policy: "default-src 'self'; form-action 'self'; script-src 'strict-dynamic'",
};

static FILE: Talisman = talisman! { content_security_policy: include_str!("policy.txt") };

fn main() {}
