//! Values of a shape that does not stand here.

use talisman::{Talisman, talisman};

static TWO_IN_ONE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'self' https://cdn.example.com"],
        form_action: none,
    },
};

static NESTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [self, [none]],
        img_src: { self: true },
        form_action: none,
    },
};

static ROUND: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: (self, nonce), form_action: none },
};

static BYTES: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: b"'self'",
        img_src: false,
        font_src: 1,
        form_action: none,
    },
};

static SIGNS: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: -x,
        style_src: [-unsafe-inline, self],
        img_src: [- *] font_src: self,
        form_action: none,
    },
    strict_transport_security_max_age: -"1",
};

static MACRO: Talisman = talisman! { content_security_policy: concat!("default-src", "'self'") };

fn main() {}
