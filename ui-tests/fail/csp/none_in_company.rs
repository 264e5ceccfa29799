//! `none` beside other sources: browsers ignore it.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { object_src: [none, self] } };

static LISTED: Talisman = talisman! {
    content_security_policy: { frame_ancestors: ["'none'", "https://partner.example"] },
};

static POLICY: Talisman = talisman! { content_security_policy: "object-src 'none' 'self'" };

static INHERITED: Talisman = talisman! {
    content_security_policy: { object_src: [none, ..], frame_src: [.., none], .. },
};

static NONCE: Talisman = talisman! {
    content_security_policy: { script_src: none },
    content_security_policy_nonce_in: [script_src],
};

fn main() {}
