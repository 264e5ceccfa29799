//! A directive about the frames in the page, and none about the frames around it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, frame_src: none, form_action: self },
    warn: [csp::frame_direction],
};

fn main() {}
