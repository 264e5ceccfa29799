//! `none` beside other sources: browsers ignore it.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, connect_src: [none, self], form_action: none },
};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        frame_ancestors: ["'none'", "https://partner.example"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; connect-src 'none' 'self'; form-action 'none'",
};

static INHERITED: Talisman = talisman! {
    content_security_policy: { object_src: [none, ..], frame_src: [.., none], form_action: none, .. },
};

static NONCE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: none, base_uri: none, form_action: none },
    content_security_policy_nonce_in: [script_src],
};

fn main() {}
