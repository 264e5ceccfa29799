//! A header that browsers no longer read.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NAMES: Talisman = talisman! {
    headers: {
        expect_ct: "max-age=86400, enforce",
        "x-webkit-csp": "default-src 'self'",
        pragma: "no-cache",
    },
};

fn main() {}
