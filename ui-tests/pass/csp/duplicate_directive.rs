//! A directive may stand once in each policy of a list.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SIBLINGS: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: self,
        script_src_elem: self,
        form_action: none,
    },
};

static TWO_POLICIES: Talisman = talisman! {
    content_security_policy: "default-src 'none'; img-src 'self', img-src https:; form-action 'none'",
};

pub fn main() {
    assert!(SIBLINGS.to_string().contains("script-src 'self'; script-src-elem 'self'"));
    assert!(TWO_POLICIES.to_string().contains("img-src 'self', img-src https:"));
}
