//! Leave to use names twice, and no name.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        form_action: self,
        trusted_types: allow_duplicates,
        require_trusted_types_for: script,
    },
};

fn main() {}
