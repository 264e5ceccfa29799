//! Bases that only `Self` can name.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Csp, GOOGLE_CSP_POLICY, Talisman, talisman};

struct App;

impl App {
    const SITE: Talisman = talisman! { content_security_policy: { default_src: self } };
    const POLICY: Csp = GOOGLE_CSP_POLICY;
    const TEXT: &str = "default-src 'self'";

    const NONCES: Talisman = talisman! {
        content_security_policy_nonce_in: [script_src, default_src, style_src],
        ..Self::SITE
    };
    const OWN_POLICY: Talisman = talisman! {
        content_security_policy: Self::POLICY,
        content_security_policy_nonce_in: [script_src, img_src],
        ..Self::SITE
    };
    const NO_SITE: Talisman = talisman! { frame_options: DENY, ..Self::TEXT };
    const NOT_THERE: Talisman = talisman! { frame_options: DENY, ..Self::SITES };
}

/// One expansion has one table, so it cannot be many policies.
trait Site {
    const SITE: Talisman;
    const EMBED: Talisman = talisman! { frame_options: false, ..Self::SITE };
}

struct Generic<T>(T);

impl<T> Generic<T> {
    const SITE: Talisman = talisman! { content_security_policy: { default_src: self, form_action: self } };
    const LINTED: Talisman = talisman! {
        content_security_policy: { script_src: [.., unsafe_inline], form_action: self, .. },
        ..Self::SITE
    };
}

fn main() {}
