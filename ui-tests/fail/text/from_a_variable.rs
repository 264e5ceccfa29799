//! A faulty policy in an environment variable, here the version that cargo gives every crate.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: env!("CARGO_PKG_VERSION_MAJOR") };

fn main() {}
