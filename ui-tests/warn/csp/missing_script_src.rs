//! A policy that does not speak of scripts.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: { object_src: none, form_action: self },
};

fn main() {}
