//! Directives without the value that they need.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: self, require_trusted_types_for: [], form_action: none },
};

static STRING: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: "", form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; report-uri; form-action 'none'",
};

fn main() {}
