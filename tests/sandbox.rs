//! A policy from an environment variable. Cargo sets one to the name of this file, which is a policy as it stands.

use talisman::{OFF, Talisman, talisman};

#[test]
fn the_variable_holds_the_policy() {
    static SITE: Talisman = talisman! {
        content_security_policy: env!("CARGO_CRATE_NAME"),
        allow: { csp::all: "the name of a file is no whole policy" },
        ..OFF
    };
    assert_eq!(SITE.to_string(), "Content-Security-Policy: sandbox");
}
