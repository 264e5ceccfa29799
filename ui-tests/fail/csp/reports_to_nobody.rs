//! Reports without an address.

use talisman::{Talisman, talisman};

static INSTEAD: Talisman = talisman! {
    content_security_policy_report_only: true,
    allow: { csp::report_only_alone: "on trial" },
};
static BESIDE: Talisman = talisman! { content_security_policy_report_only: { default_src: none } };
static POLICY: Talisman = talisman! { content_security_policy_report_only: "default-src 'none'" };

fn main() {}
