//! A policy that reports less than the enforced one stops.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static MORE_SOURCES: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: self, form_action: none },
    content_security_policy_report_only: {
        default_src: none,
        img_src: [self, "https://images.example.com"],
        form_action: none,
    },
    content_security_policy_report_uri: "/csp",
};

static FEWER_DIRECTIVES: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: self, form_action: none },
    content_security_policy_report_only: { img_src: self },
    content_security_policy_report_uri: "/csp",
};

static A_WIDER_HOST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        img_src: "https://i.example.com",
        form_action: none,
    },
    content_security_policy_report_only: { default_src: none, img_src: "https://*.example.com" },
    content_security_policy_report_uri: "/csp",
};

fn main() {}
