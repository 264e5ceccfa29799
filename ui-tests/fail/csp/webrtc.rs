//! Words other than `allow` and `block`.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, webrtc: blocked, form_action: none },
};
static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, webrtc: ["block"], form_action: none },
};
static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; webrtc 'deny'; form-action 'none'",
};

fn main() {}
