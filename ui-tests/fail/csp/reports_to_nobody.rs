//! Reports without an address.

use talisman::{Talisman, talisman};

static INSTEAD: Talisman = talisman! { content_security_policy_report_only: true };
static BESIDE: Talisman = talisman! { content_security_policy_report_only: { default_src: self } };
static POLICY: Talisman = talisman! { content_security_policy_report_only: "default-src 'self'" };

fn main() {}
