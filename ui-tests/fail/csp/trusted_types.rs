//! Words that the Trusted Types directives do not know.

use talisman::{Talisman, talisman};

static SINK: Talisman = talisman! {
    content_security_policy: { require_trusted_types_for: scripts },
};

static STRING: Talisman = talisman! {
    content_security_policy: { require_trusted_types_for: "script" },
};

static NAME: Talisman = talisman! {
    content_security_policy: { trusted_types: ["app", "'dompurify'", "my-policy!"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "require-trusted-types-for 'style'; trusted-types 'allow-duplicate'",
};

fn main() {}
