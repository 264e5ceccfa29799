//! Policies that are weak by themselves, and not together with their base.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{STRICT, Talisman, talisman};

const SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [nonce, strict_dynamic],
        style_src: self,
        base_uri: none,
        form_action: self,
        require_trusted_types_for: script,
    },
    reporting_endpoints: { csp: "https://reports.example/csp" },
    cross_origin_opener_policy: same_origin,
    frame_options: DENY,
};

// The nonce cancels it, and only `strict` minds.
static INLINE: Talisman = talisman! {
    content_security_policy: { script_src: [.., unsafe_inline, "https:"], .. },
    ..SITE
};

// Scripts have a directive of their own, styles too.
static FALLBACK: Talisman = talisman! {
    content_security_policy: { default_src: [self, unsafe_inline, "data:"], object_src: none, .. },
    ..SITE
};

static TOGETHER: Talisman = talisman! {
    content_security_policy: { upgrade_insecure_requests: true, trusted_types: "app", report_to: csp, .. },
    cross_origin_embedder_policy: require_corp,
    ..SITE
};

static STRICTER: Talisman = talisman! {
    content_security_policy: { img_src: self, .. },
    deny: [all],
    ..STRICT
};

const OPTIONS: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: self,
        style_src: self,
        object_src: none,
        base_uri: none,
        form_action: self,
    },
    content_security_policy_nonce_in: [script_src, style_src],
    content_security_policy_report_uri: "/csp-reports",
};

// The nonce that the base's option adds cancels it too.
static REPLACED: Talisman = talisman! {
    content_security_policy: "default-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'",
    warn: [csp::missing_reporting],
    ..OPTIONS
};

pub fn main() {
    for site in [&INLINE, &FALLBACK, &TOGETHER, &STRICTER, &REPLACED] {
        assert!(site.to_string().contains("'nonce-"));
    }
}
