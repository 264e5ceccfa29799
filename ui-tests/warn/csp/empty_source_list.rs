//! Header text in which a directive has lost its sources.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: "default-src 'self'; img-src; form-action 'self'",
};

fn main() {}
