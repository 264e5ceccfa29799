//! Directives that no browser knows.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! { content_security_policy: { scirpt_src: self } };

static FAR_FROM_EVERY_NAME: Talisman = talisman! { content_security_policy: { cursor: self } };

static AS_A_STRING: Talisman = talisman! { content_security_policy: { "img-source": self } };

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; scirpt-src 'self'",
};

fn main() {}
