//! Nonces in directives that policies elsewhere lack, switch off or close.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Csp, GOOGLE_CSP_POLICY, OFF, Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, object_src: none },
};
static SCRIPTS: Talisman = talisman! {
    content_security_policy: { script_src: self, object_src: none },
    content_security_policy_nonce_in: [script_src],
};
const GOOGLE: Csp = GOOGLE_CSP_POLICY;

static LACKING: Talisman = talisman! {
    content_security_policy_nonce_in: [script_src, style_src, default_src, object_src],
    ..SITE
};

static LACKING_ALL: Talisman = talisman! { content_security_policy_nonce_in: [style_src], ..SCRIPTS };

static SWITCHED_OFF: Talisman = talisman! { content_security_policy_nonce_in: [script_src], ..OFF };

static BLOCK: Talisman = talisman! { content_security_policy: { img_src: * }, ..SCRIPTS };

static CONSTANT: Talisman = talisman! {
    content_security_policy: GOOGLE,
    content_security_policy_nonce_in: [img_src],
};

static EXTENDED: Talisman = talisman! {
    content_security_policy: { img_src: *, .. },
    content_security_policy_nonce_in: [img_src, style_src_elem, .., media_src],
    ..SCRIPTS
};

/// What is wrong here hides nothing there.
static OTHERS: Talisman = talisman! {
    frame_options: DENIED,
    content_security_policy_nonce_in: [scirpt_src, style_src],
    ..SCRIPTS
};

fn main() {}
