//! Options that contradict each other.

use talisman::{Talisman, talisman};

static TWO_PLACES: Talisman = talisman! {
    strict_transport_security: "max-age=31536000",
    strict_transport_security_preload: false,
};

static NOTHING_TO_REPORT: Talisman = talisman! {
    content_security_policy: false,
    content_security_policy_report_only: true,
    allow: { csp::missing: "the proxy has one" },
};

fn main() {}
