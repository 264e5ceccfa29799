//! Report targets that are no URLs.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        report_uri: ["<https://r.example/csp>"],
        form_action: none,
    },
};

static OPTION: Talisman = talisman! { content_security_policy_report_uri: "/csp;v=1" };

static EMPTY: Talisman = talisman! { content_security_policy_report_uri: "" };

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; report-uri '/csp' {endpoint}; form-action 'none'",
};

static NO_TARGETS: Talisman = talisman! {
    content_security_policy: "default-src 'self'; report-uri https:// https://r.example:port/ /%zz /a#b#c /[a]; form-action 'none'",
};

fn main() {}
