//! Policies that are weak together with their base.

#![deny(deprecated)]

use talisman::{STRICT, Talisman, talisman};

const SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: self },
    allow: { all: "a base that is never sent" },
};

const TRUSTING: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [nonce, strict_dynamic], object_src: none },
    reporting_endpoints: { csp: "https://reports.example/csp" },
    strict_transport_security: false,
    allow: { all: "a base that is never sent" },
};

// What a nonce of the base would cancel.
static INLINE: Talisman = talisman! {
    content_security_policy: { script_src: [.., unsafe_inline], form_action: self, .. },
    ..SITE
};

// What a directive of the base would keep from scripts.
static FALLBACK: Talisman = talisman! {
    content_security_policy: { default_src: [.., "https:"], object_src: none, form_action: self, .. },
    ..talisman::OFF
};

// What the nonce of the base needs, and what nobody has.
static MISSING: Talisman = talisman! {
    content_security_policy: { img_src: self, .. },
    ..TRUSTING
};

// What goes with the base's header.
static REMOVED: Talisman = talisman! {
    content_security_policy: { script_src: [.., nonce], base_uri: none, form_action: self, .. },
    frame_options: false,
    ..SITE
};

// Headers of both together.
static TOGETHER: Talisman = talisman! {
    content_security_policy: { upgrade_insecure_requests: true, base_uri: none, form_action: self, report_to: cps, .. },
    cross_origin_embedder_policy: require_corp,
    ..TRUSTING
};

static TEXT: Talisman = talisman! {
    content_security_policy: "default-src 'self'; object-src 'none'; form-action 'self'",
    ..talisman::OFF
};

static FRAMES: Talisman = talisman! {
    frame_options: SAMEORIGIN,
    ..STRICT
};

// A policy that is not enforced stops nobody.
const REPORTED: Talisman = talisman! {
    content_security_policy: { default_src: self, frame_ancestors: none, report_uri: "/csp-reports" },
    content_security_policy_report_only: true,
    allow: { all: "a base that is never sent" },
};

static REPORTS: Talisman = talisman! {
    frame_options: false,
    ..REPORTED
};

static ONLY_REPORTS: Talisman = talisman! {
    content_security_policy_report_only: true,
    content_security_policy_report_uri: "/csp-reports",
    ..SITE
};

static OPENED: Talisman = talisman! {
    cross_origin_opener_policy: same_origin_allow_popups,
    headers: { "Cache-Control": "public, max-age=60" },
    content_security_policy: { sandbox: allow_forms, .. },
    ..STRICT
};

struct App;

impl App {
    const SITE: Talisman = SITE;
    const OF_SELF: Talisman = talisman! {
        content_security_policy: { script_src: [.., unsafe_inline], form_action: self, .. },
        ..Self::SITE
    };
}

fn main() {
    let _ = App::OF_SELF;
}
