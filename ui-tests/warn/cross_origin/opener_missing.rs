//! No `Cross-Origin-Opener-Policy`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NOBODY_WROTE_IT: Talisman = talisman! { warn: [cross_origin::opener_missing] };

static OFF: Talisman = talisman! {
    cross_origin_opener_policy: false,
    warn: [cross_origin::opener_missing],
};

fn main() {}
