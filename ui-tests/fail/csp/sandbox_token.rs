//! Words that are no sandboxing flags.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { sandbox: [allow_scripts, allow_cookies] },
};

static SHORT: Talisman = talisman! { content_security_policy: { sandbox: [scripts, forms] } };

static HYPHENS: Talisman = talisman! { content_security_policy: { sandbox: allow-scripts } };

static LISTED: Talisman = talisman! { content_security_policy: { sandbox: ["allow_script"] } };

static POLICY: Talisman = talisman! {
    content_security_policy: "sandbox allow-script 'allow-forms'",
};

fn main() {}
