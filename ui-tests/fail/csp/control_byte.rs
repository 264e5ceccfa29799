//! Characters that no header value holds.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn.example.com\0"],
        form_action: none,
    },
};

static NAMES: Talisman = talisman! {
    content_security_policy: { default_src: none, "script-src\u{1f}": self, form_action: none },
    content_security_policy_report_only: "default\u{1f}-src 'self'; report-uri /csp",
};

static LINES: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "'self'\nhttps://cdn.example.com",
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "
        default-src 'self';
        img-src *;
        form-action 'none'
    ",
};

fn main() {}
