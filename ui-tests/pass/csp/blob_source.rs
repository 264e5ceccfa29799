//! Workers that a page makes up.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        worker_src: [self, "blob:"],
        form_action: self,
    },
};

pub fn main() {
    assert!(SITE.to_string().contains("worker-src 'self' blob:"));
}
