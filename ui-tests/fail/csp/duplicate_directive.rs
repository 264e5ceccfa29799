//! The same directive twice: browsers read the first.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    content_security_policy: { script_src: self, img_src: *, script_src: "https://cdn.example.com" },
};

static TWO_SPELLINGS: Talisman = talisman! {
    content_security_policy: { img_src: self, img-src: * },
};

static POLICY: Talisman = talisman! { content_security_policy: "img-src 'self'; IMG-SRC *" };

fn main() {}
