//! Flags in Rust's and in the header's spelling.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { sandbox: [allow_scripts, allow_forms] },
};

static LISTED: Talisman = talisman! { content_security_policy: { sandbox: ["allow-scripts"] } };

static POLICY: Talisman = talisman! { content_security_policy: "sandbox Allow-Scripts" };

pub fn main() {
    assert!(TYPED.to_string().contains("sandbox allow-scripts allow-forms"));
    assert!(LISTED.to_string().contains("sandbox allow-scripts"));
    assert!(POLICY.to_string().contains("sandbox Allow-Scripts"));
}
