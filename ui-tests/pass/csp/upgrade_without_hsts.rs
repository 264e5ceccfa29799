//! `upgrade-insecure-requests` without HSTS: the first visit goes out in the open.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WITH: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        form_action: none,
        upgrade_insecure_requests: true,
    },
};

pub fn main() {
    assert!(WITH.to_string().contains("upgrade-insecure-requests"));
}
