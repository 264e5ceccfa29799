//! A faulty policy in a file: the file's own line is redrawn.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: include_str!("policy.txt") };

fn main() {}
