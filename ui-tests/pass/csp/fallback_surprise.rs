//! Workers have a word of their own.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, worker_src: none, form_action: self },
    warn: [csp::fallback_surprise],
};

pub fn main() {
    assert!(SITE.to_string().contains("worker-src 'none'"));
}
