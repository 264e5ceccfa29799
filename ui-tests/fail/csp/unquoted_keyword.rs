//! Keywords without their quotes, which browsers take for hosts.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["self", "strict-dynamic"], form_action: none },
};

static ALONE: Talisman = talisman! {
    content_security_policy: { default_src: none, object_src: "none", form_action: none },
};

static LIST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "self https://cdn.example.com",
        form_action: none,
    },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src self; form-action 'none'" };

fn main() {}
