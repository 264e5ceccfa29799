//! Signs that belong to no source and no name.

use talisman::{Talisman, talisman};

static KEY: Talisman = talisman! { content_security_policy: { "default-src:": self, form_action: none } };
static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: ["'self':"], form_action: none },
};
static POLICY: Talisman = talisman! { content_security_policy: "default-src: 'self'; form-action 'none'" };
static EQUALS: Talisman = talisman! {
    content_security_policy: "default-src 'none'; img-src=*; form-action 'none'",
};

fn main() {}
