//! An endpoint in quotes, as if it were a keyword.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        report_to: "'csp'",
    },
    reporting_endpoints: { csp: "https://reports.example.com/csp" },
};

fn main() {}
