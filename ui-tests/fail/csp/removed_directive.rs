//! Directives that browsers no longer read.

use talisman::{Talisman, talisman};

static RENAMED: Talisman = talisman! {
    content_security_policy: { default_src: none, xhr_src: self, form_action: none },
};

static GONE: Talisman = talisman! {
    content_security_policy: { default_src: none, plugin_types: "application/pdf", form_action: none },
};

static MOVED: Talisman = talisman! {
    content_security_policy: { default_src: none, referrer: no_referrer, form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; reflected-xss block; form-action 'none'",
};

fn main() {}
