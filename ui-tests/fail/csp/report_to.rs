//! Endpoint names that are no tokens.

use talisman::{Talisman, talisman};

static URL: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: "https://r.example/csp", form_action: none },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: self, report_to: ["(csp)"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; report-to {csp}; form-action 'none'",
};

fn main() {}
