//! An opener policy that leaves popups in touch, beside an embedder policy.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static POPUPS: Talisman = talisman! {
    cross_origin_opener_policy: same_origin_allow_popups,
    cross_origin_embedder_policy: require_corp,
};

fn main() {}
