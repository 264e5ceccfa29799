//! A faulty policy in an environment variable, here the version that cargo gives every crate.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: env!("CARGO_PKG_VERSION_MAJOR"),
    allow: { csp::all: "a number is no whole policy" },
};

fn main() {}
