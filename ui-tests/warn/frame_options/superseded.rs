//! `X-Frame-Options` beside a `frame-ancestors` that overrides it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static BOTH: Talisman = talisman! {
    frame_options: DENY,
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: none },
    warn: [frame_options::superseded],
};

fn main() {}
