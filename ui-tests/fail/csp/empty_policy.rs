//! Policies that say nothing.

use talisman::{Talisman, talisman};

static BLOCK: Talisman = talisman! { content_security_policy: {} };
static POLICY: Talisman = talisman! { content_security_policy: "" };
static SEPARATORS: Talisman = talisman! { content_security_policy: " ; " };
static SWITCHED_OFF: Talisman = talisman! {
    content_security_policy: { upgrade_insecure_requests: false, sandbox: false },
};

fn main() {}
