//! Flags in Rust's and in the header's spelling.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, sandbox: [allow_scripts, allow_forms], form_action: none },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, sandbox: ["allow-scripts"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; sandbox Allow-Scripts; form-action 'none'",
};

pub fn main() {
    assert!(TYPED.to_string().contains("sandbox allow-scripts allow-forms"));
    assert!(LISTED.to_string().contains("sandbox allow-scripts"));
    assert!(POLICY.to_string().contains("sandbox Allow-Scripts"));
}
