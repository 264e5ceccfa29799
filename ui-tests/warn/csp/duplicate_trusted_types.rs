//! The same name twice.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: ["app", "dompurify", "app"],
        require_trusted_types_for: script,
    },
};

fn main() {}
