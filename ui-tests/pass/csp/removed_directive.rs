//! What took the place of the removed directives.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static RENAMED: Talisman = talisman! {
    content_security_policy: { default_src: none, connect_src: self, form_action: none },
};
static MOVED: Talisman = talisman! { referrer_policy: no_referrer };

pub fn main() {
    assert!(RENAMED.to_string().contains("connect-src 'self'"));
    assert!(MOVED.to_string().contains("no-referrer"));
}
