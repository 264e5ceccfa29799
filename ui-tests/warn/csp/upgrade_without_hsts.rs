//! `upgrade-insecure-requests` without HSTS: the first visit goes out in the open.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OPEN: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        form_action: none,
        upgrade_insecure_requests: true,
    },
    strict_transport_security: false,
    allow: { hsts::missing: "the proxy sends it" },
};

static TEXT: Talisman = talisman! {
    content_security_policy: "default-src 'none'; form-action 'none'; upgrade-insecure-requests",
    strict_transport_security: false,
    allow: { hsts::missing: "the proxy sends it" },
};

fn main() {}
