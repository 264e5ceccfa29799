//! Words that are no sandboxing flags.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        sandbox: [allow_scripts, allow_cookies],
        form_action: none,
    },
};

static SHORT: Talisman = talisman! {
    content_security_policy: { default_src: none, sandbox: [scripts, forms], form_action: none },
};

static HYPHENS: Talisman = talisman! {
    content_security_policy: { default_src: none, sandbox: allow-scripts, form_action: none },
};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, sandbox: ["allow_script"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; sandbox allow-script 'allow-forms'; form-action 'none'",
};

fn main() {}
