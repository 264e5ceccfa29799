//! Weaknesses of every kind in one call: each once, in source order, those of the whole policy at its name.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        script_src: [self, unsafe_inline, unsafe_eval, "https:", "http://cdn.example.com"],
        style_src: [self, unsafe_inline, *],
        img_src: [self, self, "data", unsafe_inline],
        connect_src: ["ws://live.example.com", "https://192.0.2.7"],
        object_src: self,
        sandbox: [allow_scripts, allow_same_origin, allow_forms, allow_forms],
        block_all_mixed_content: true,
        "cursor-shapes": self,
        report_uri: ["/csp", "/csp"],
    },
    allow: { csp::wildcard: "no list of scripts has one" },
};

fn main() {}
