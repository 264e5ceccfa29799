//! Nothing says who may frame the page.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    frame_options: false,
};

fn main() {}
