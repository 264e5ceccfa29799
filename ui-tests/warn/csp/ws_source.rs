//! A WebSocket without TLS.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        connect_src: [self, "ws://live.example.com"],
        form_action: self,
    },
};

fn main() {}
