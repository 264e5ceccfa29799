//! `true` and `false` say whether the directive is there.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ON: Talisman = talisman! {
    content_security_policy: { default_src: self, upgrade_insecure_requests: true, form_action: none },
};

static OFF: Talisman = talisman! {
    content_security_policy: { default_src: self, upgrade_insecure_requests: false, form_action: none },
};

static ENDPOINT: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: csp, form_action: none },
    reporting_endpoints: { csp: "https://r.example/csp" },
};

pub fn main() {
    assert!(ON.to_string().contains("upgrade-insecure-requests"));
    assert!(OFF.to_string().contains("default-src 'self'"));
    assert!(ENDPOINT.to_string().contains("report-to csp"));
}
