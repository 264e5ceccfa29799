//! The same said in one place.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STRING: Talisman = talisman! {
    strict_transport_security: "max-age=31536000",
    force_https: true,
};

static OFF: Talisman = talisman! {
    content_security_policy: false,
    content_security_policy_report_only: false,
    allow: { csp::missing: "the proxy has one" },
};

pub fn main() {
    assert!(!STRING.to_string().is_empty());
    assert!(!OFF.to_string().is_empty());
}
