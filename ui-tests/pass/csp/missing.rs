//! No policy is enforced.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TRIAL: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none },
    content_security_policy_report_only: false,
};

pub fn main() {
    assert!(TRIAL.to_string().contains("default-src"));
}
