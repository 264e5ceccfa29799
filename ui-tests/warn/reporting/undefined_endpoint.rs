//! Reports are sent to an endpoint that no header defines.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static POLICY: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none, report_to: csp },
};

static NEAR: Talisman = talisman! {
    reporting_endpoints: { reports: "/reports" },
    content_security_policy: "default-src 'none'; form-action 'none'; report-to report",
};

static OPENER: Talisman = talisman! {
    cross_origin_opener_policy: "same-origin; report-to=\"coop\"",
};

static FEATURES: Talisman = talisman! { permissions_policy: "camera=();report-to=\"pp\"" };

static INTEGRITY: Talisman = talisman! {
    integrity_policy: { blocked_destinations: [script], endpoints: [sri] },
};

static TRIAL: Talisman = talisman! {
    reporting_endpoints: { csp: "/csp" },
    content_security_policy: { default_src: none, form_action: none, report_to: csp },
    content_security_policy_report_only: { require_trusted_types_for: script, report_to: trial },
};

fn main() {}
