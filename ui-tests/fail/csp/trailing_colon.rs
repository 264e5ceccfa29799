//! Signs that belong to no source and no name.

use talisman::{Talisman, talisman};

static KEY: Talisman = talisman! { content_security_policy: { "default-src:": self } };
static LISTED: Talisman = talisman! { content_security_policy: { default_src: ["'self':"] } };
static POLICY: Talisman = talisman! { content_security_policy: "default-src: 'self'" };
static EQUALS: Talisman = talisman! { content_security_policy: "img-src=*" };

fn main() {}
