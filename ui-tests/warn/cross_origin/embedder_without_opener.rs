//! An embedder policy without the opener policy that isolation needs too.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static ALONE: Talisman = talisman! { cross_origin_embedder_policy: require_corp };

static UNSAFE: Talisman = talisman! {
    cross_origin_opener_policy: unsafe_none,
    cross_origin_embedder_policy: "credentialless",
};

fn main() {}
