//! Scripts in an origin of their own.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        sandbox: [allow_scripts, allow_top_navigation_by_user_activation],
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("sandbox allow-scripts allow-top-navigation-by-user-activation"));
}
