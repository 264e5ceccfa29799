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

/// Its name is one that an expansion might use too.
struct Holds;

impl Holds {
    const REPORTED: Talisman = talisman! {
        content_security_policy: { default_src: none, frame_ancestors: "'NONE'", report_uri: "/csp-reports" },
        content_security_policy_report_only: true,
        allow: { csp::report_only_alone: "a trial" },
    };
    // A policy that only reports need not be whole, and its `frame_ancestors` contradicts nothing.
    const STILL_REPORTED: Talisman = talisman! {
        content_security_policy: { style_src: self, .. },
        frame_options: SAMEORIGIN,
        ..Self::REPORTED
    };
}

// Where an option of the base adds a nonce, it does so in both policies.
static BESIDE: Talisman = talisman! {
    content_security_policy_report_only: { default_src: self, script_src: [self, unsafe_inline], report_uri: "/csp-reports" },
    ..OPTIONS
};

// The reported list is stricter than what both together enforce.
static STRICTER_BESIDE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self, script_src: [.., "https://a.example"] },
    content_security_policy_report_only: { default_src: self, form_action: self, script_src: "https://a.example", report_uri: "/r" },
    content_security_policy_nonce_in: [],
    ..OPTIONS
};

pub fn main() {
    assert!(Holds::STILL_REPORTED.to_string().contains("SAMEORIGIN"));
    assert!(BESIDE.to_string().contains("Report-Only"));
    assert!(STRICTER_BESIDE.to_string().contains("a.example"));
    for site in [&INLINE, &FALLBACK, &TOGETHER, &STRICTER, &REPLACED] {
        assert!(site.to_string().contains("'nonce-"));
    }
}
