//! Sources of a kind that the directive does not take.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { frame_ancestors: [self, unsafe_inline] },
};

static NONCE: Talisman = talisman! {
    content_security_policy: { frame_ancestors: nonce, sandbox: [nonce] },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { frame_ancestors: ["'strict-dynamic'"] },
};

static NONCE_IN: Talisman = talisman! {
    content_security_policy: { frame_ancestors: self },
    content_security_policy_nonce_in: frame_ancestors,
};

static POLICY: Talisman = talisman! { content_security_policy: "frame-ancestors 'unsafe-inline'" };

fn main() {}
