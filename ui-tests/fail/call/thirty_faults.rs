//! Thirty faults in one call.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [
            "self",
            unsafe-inline,
            unsafe_inlined,
            https:,
            data,
            "nonce-abc",
            "https://a..example",
            "https://b.example?q",
            "*c.example",
            "'none",
        ],
        style_src: [
            "self",
            unsafe-inline,
            unsafe_inlined,
            https:,
            data,
            "nonce-abc",
            "https://a..example",
            "https://b.example?q",
            "*c.example",
            "'none",
        ],
        connect_src: [
            "self",
            unsafe-inline,
            unsafe_inlined,
            https:,
            data,
            "nonce-abc",
            "https://a..example",
            "https://b.example?q",
            "*c.example",
            "'none",
        ],
        form_action: none,
    },
};

fn main() {}
