//! A policy that only reports, over a base without an address for reports.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: { default_src: self, form_action: none } };

static TRIAL: Talisman = talisman! { content_security_policy_report_only: true, ..SITE };

fn main() {}
