//! Anybody may show the page in a frame.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static DEFAULT_POLICY: Talisman = talisman! { frame_options: false };

static NO_POLICY: Talisman = talisman! {
    frame_options: false,
    content_security_policy: false,
    allow: { csp::missing: "an API" },
};

fn main() {}
