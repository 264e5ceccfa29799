//! A host with a plugin file that runs scripts.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        object_src: "https://ajax.googleapis.com",
        form_action: self,
    },
};

fn main() {}
