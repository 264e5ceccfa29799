//! A variable and a file that are there; line breaks of the file separate words.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static VARIABLE: Talisman = talisman! {
    content_security_policy: env!("TALISMAN_UI_TESTS_POLICY"),
};

static FILE: Talisman = talisman! { content_security_policy: include_str!("policy.txt") };

pub fn main() {
    assert!(VARIABLE.to_string().contains("default-src 'self'; img-src *; form-action 'self'"));
    assert!(FILE.to_string().contains("default-src 'self'; img-src *; form-action 'self'"));
}
