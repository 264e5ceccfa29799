//! Reports with TLS.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, report_uri: "https://reports.example.com/csp" },
};

pub fn main() {
    assert!(SITE.to_string().contains("report-uri https://reports.example.com/csp"));
}
