//! The constant that flask-talisman has for sites of 2015.

#![deny(deprecated)]

use talisman::{GOOGLE_CSP_POLICY, Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: GOOGLE_CSP_POLICY };

static BY_PATH: Talisman = talisman! {
    content_security_policy: talisman::GOOGLE_CSP_POLICY,
    allow: { csp::all: "as in the old days" },
};

fn main() {}
