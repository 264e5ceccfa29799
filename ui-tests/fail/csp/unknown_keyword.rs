//! Words that are no keywords.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { script_src: [self, unsafe_inlined] },
};

static FAR_FROM_EVERY_WORD: Talisman = talisman! { content_security_policy: { script_src: cdn } };

static LISTED: Talisman = talisman! { content_security_policy: { script_src: ["'unsafe-inlne'"] } };

static POLICY: Talisman = talisman! { content_security_policy: "script-src 'unsafe-everything'" };

fn main() {}
