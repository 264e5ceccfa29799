//! `none` alone, and beside what says nothing of sources.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { object_src: none } };

static SAMPLE: Talisman = talisman! {
    content_security_policy: { script_src: [none, report_sample] },
};

pub fn main() {
    assert!(TYPED.to_string().contains("object-src 'none'"));
    assert!(SAMPLE.to_string().contains("script-src 'none' 'report-sample'"));
}
