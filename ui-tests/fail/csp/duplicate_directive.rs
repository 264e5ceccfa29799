//! The same directive twice: browsers read the first.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: self,
        img_src: *,
        script_src: "https://cdn.example.com",
        form_action: none,
    },
};

static TWO_SPELLINGS: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: self, img-src: *, form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; img-src 'self'; IMG-SRC *; form-action 'none'",
};

fn main() {}
