//! Sources of a kind that the directive does not take.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, frame_ancestors: [self, unsafe_inline], form_action: none },
};

static NONCE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        frame_ancestors: nonce,
        sandbox: [nonce],
        form_action: none,
    },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, frame_ancestors: ["'strict-dynamic'"], form_action: none },
};

static NONCE_IN: Talisman = talisman! {
    content_security_policy: { default_src: none, frame_ancestors: self, form_action: none },
    content_security_policy_nonce_in: frame_ancestors,
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; frame-ancestors 'unsafe-inline'; form-action 'none'",
};

fn main() {}
