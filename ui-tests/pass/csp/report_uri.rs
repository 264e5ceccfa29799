//! Paths and URLs.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        report_uri: ["/csp", "https://r.example/csp?site=1"],
        form_action: none,
    },
};

static OPTION: Talisman = talisman! { content_security_policy_report_uri: "/csp%3Bv=1" };

pub fn main() {
    assert!(TYPED.to_string().contains("report-uri /csp https://r.example/csp?site=1"));
    assert!(OPTION.to_string().contains("report-uri /csp%3Bv=1"));
}
