//! Forms go nowhere.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: none },
};

pub fn main() {
    assert!(SITE.to_string().contains("form-action 'none'"));
}
