//! Bases that are no policy of a site.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{GOOGLE_CSP_POLICY, Talisman, talisman};

const SITE: &str = "default-src 'self'";

static TEXT: Talisman = talisman! { force_https: true, ..SITE };

static POLICY: Talisman = talisman! { ..GOOGLE_CSP_POLICY };

static POLICY_FOR_A_DIRECTIVE: Talisman = talisman! { content_security_policy: SITE };

fn main() {}
