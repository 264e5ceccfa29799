//! Keywords that browsers no longer read.

use talisman::{Talisman, talisman};

static RENAMED: Talisman = talisman! { content_security_policy: { script_src: [self, wasm_eval] } };

static GONE: Talisman = talisman! { content_security_policy: { form_action: unsafe_redirect } };

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["'unsafe-hashed-attributes'"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src 'self' 'unsafe-redirect'",
};

fn main() {}
