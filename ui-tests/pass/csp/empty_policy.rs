//! No policy is `false`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! {
    content_security_policy: false,
    allow: { csp::missing: "the proxy has one" },
};
static NONE: Talisman = talisman! { content_security_policy: { default_src: none, form_action: none } };

pub fn main() {
    assert!(NONE.to_string().contains("default-src 'none'"));
    assert!(!OFF.to_string().is_empty());
}
