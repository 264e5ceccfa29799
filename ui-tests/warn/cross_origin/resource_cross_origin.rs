//! No `Cross-Origin-Resource-Policy`, or `cross-origin`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! {
    cross_origin_resource_policy: cross_origin,
    warn: [cross_origin::resource_cross_origin],
};

static NOBODY_WROTE_IT: Talisman = talisman! { warn: [cross_origin::resource_cross_origin] };

fn main() {}
