//! Directives that no browser knows.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { default_src: none, scirpt_src: self, form_action: none },
};

static FAR_FROM_EVERY_NAME: Talisman = talisman! {
    content_security_policy: { default_src: none, cursor: self, form_action: none },
};

static AS_A_STRING: Talisman = talisman! {
    content_security_policy: { default_src: none, "img-source": self, form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'self'; scirpt-src 'self'; form-action 'none'",
};

fn main() {}
