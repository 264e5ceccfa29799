//! Two flags whose names begin alike.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        sandbox: [allow_forms, allow_popups, allow_popups_to_escape_sandbox],
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("allow-popups allow-popups-to-escape-sandbox"));
}
