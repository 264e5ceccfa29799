//! Words that the Trusted Types directives do not know.

use talisman::{Talisman, talisman};

static SINK: Talisman = talisman! {
    content_security_policy: { default_src: none, require_trusted_types_for: scripts, form_action: none },
};

static STRING: Talisman = talisman! {
    content_security_policy: { default_src: none, require_trusted_types_for: "script", form_action: none },
};

static NAME: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        require_trusted_types_for: script,
        trusted_types: ["app", "'dompurify'", "my-policy!"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; require-trusted-types-for 'style'; trusted-types 'allow-duplicate'; form-action 'none'",
};

fn main() {}
