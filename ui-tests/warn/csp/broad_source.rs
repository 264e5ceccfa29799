//! Connections to any server.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: *,
        form_action: self,
    },
    warn: [csp::broad_source],
};

fn main() {}
