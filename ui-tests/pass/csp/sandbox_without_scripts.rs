//! A sandbox that lets scripts run.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: self,
        form_action: self,
        sandbox: [allow_forms, allow_scripts],
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("sandbox allow-forms allow-scripts"));
}
