//! Values of a kind that the option does not take.

use talisman::{Talisman, talisman};

static BOOLEAN: Talisman = talisman! {
    force_https: yes,
    debug: "true",
    force_https_permanent: 301,
};

static INTEGER: Talisman = talisman! {
    strict_transport_security_max_age: "31536000",
    force_https_port: https,
};

static STRINGS: Talisman = talisman! {
    force_https_except: health,
    force_https_hosts: [example, 1],
};

static WORD: Talisman = talisman! { forwarded_proto: x-forwarded-proto, x_xss_protection: block };

static POLICY: Talisman = talisman! {
    content_security_policy: true,
    content_security_policy_report_uri: csp,
};

fn main() {}
