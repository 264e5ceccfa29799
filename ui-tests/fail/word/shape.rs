//! Values of a shape that does not stand here.

use talisman::{Talisman, talisman};

static TWO_IN_ONE: Talisman = talisman! {
    content_security_policy: { script_src: ["'self' https://cdn.example.com"] },
};

static NESTED: Talisman = talisman! {
    content_security_policy: { script_src: [self, [none]], img_src: { self: true } },
};

static ROUND: Talisman = talisman! { content_security_policy: { script_src: (self, nonce) } };

static BYTES: Talisman = talisman! {
    content_security_policy: { script_src: b"'self'", img_src: false, font_src: 1 },
};

static SIGNS: Talisman = talisman! {
    content_security_policy: { script_src: -x, style_src: [-unsafe-inline, self], img_src: [- *] font_src: self },
    strict_transport_security_max_age: -"1",
};

static MACRO: Talisman = talisman! { content_security_policy: concat!("default-src", "'self'") };

fn main() {}
