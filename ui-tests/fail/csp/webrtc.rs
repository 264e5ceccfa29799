//! Words other than `allow` and `block`.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { webrtc: blocked } };
static LISTED: Talisman = talisman! { content_security_policy: { webrtc: ["block"] } };
static POLICY: Talisman = talisman! { content_security_policy: "webrtc 'deny'" };

fn main() {}
