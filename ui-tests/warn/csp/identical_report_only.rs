//! A policy that reports what the enforced one stops already.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SAME: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none },
    content_security_policy_report_only: { default_src: none, form_action: none },
    content_security_policy_report_uri: "/csp",
};

static ANOTHER_ORDER: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        img_src: ["https://a.example", self],
        form_action: none,
    },
    content_security_policy_report_only: "form-action 'none'; img-src 'self' https://a.example; default-src 'none'",
    content_security_policy_report_uri: "/csp",
};

fn main() {}
