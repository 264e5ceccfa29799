//! Directives that browsers no longer read.

use talisman::{Talisman, talisman};

static RENAMED: Talisman = talisman! { content_security_policy: { xhr_src: self } };

static GONE: Talisman = talisman! { content_security_policy: { plugin_types: "application/pdf" } };

static MOVED: Talisman = talisman! { content_security_policy: { referrer: no_referrer } };

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; reflected-xss block",
};

fn main() {}
