//! A session cookie whose name lets other hosts of the domain overwrite it.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static PLAIN: Talisman = talisman! {
    session_cookie_name: ["sid", "__Host-id"],
    warn: [cookie::without_prefix],
};

static NOBODY_WROTE_IT: Talisman = talisman! { warn: [cookie::without_prefix] };

fn main() {}
