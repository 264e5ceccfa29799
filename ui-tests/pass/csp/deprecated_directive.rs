//! The directive that mends addresses is still of use.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        upgrade_insecure_requests: true,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("upgrade-insecure-requests"));
}
