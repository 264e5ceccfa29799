//! Policies that only report, over bases without an address for reports, or with what no report can say.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{GOOGLE_CSP_POLICY, OFF, Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: { default_src: self } };
static SANDBOX: Talisman = talisman! {
    content_security_policy: { default_src: self, sandbox: true, upgrade_insecure_requests: true },
};
static REPORTED: Talisman = talisman! {
    content_security_policy: { default_src: self, report_uri: "/csp" },
    content_security_policy_report_only: true,
};

static TRIAL: Talisman = talisman! { content_security_policy_report_only: true, ..SITE };

static BESIDE: Talisman = talisman! { content_security_policy_report_only: { default_src: self }, ..SITE };

static CONSTANT: Talisman = talisman! { content_security_policy_report_only: GOOGLE_CSP_POLICY };

static NOTHING: Talisman = talisman! {
    content_security_policy_report_only: true,
    content_security_policy_report_uri: "/csp",
    ..OFF
};

static IGNORED: Talisman = talisman! {
    content_security_policy: { img_src: *, .. },
    content_security_policy_report_only: true,
    content_security_policy_report_uri: "/csp",
    ..SANDBOX
};

static REPLACED: Talisman = talisman! { content_security_policy: { default_src: self, sandbox: true }, ..REPORTED };

fn main() {}
