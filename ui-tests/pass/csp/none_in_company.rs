//! `none` alone, and beside what says nothing of sources.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, object_src: none, form_action: none },
};

static SAMPLE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [none, report_sample], form_action: none },
};

pub fn main() {
    assert!(TYPED.to_string().contains("object-src 'none'"));
    assert!(SAMPLE.to_string().contains("script-src 'none' 'report-sample'"));
}
