//! `require-corp` where the site's own files do not say who may embed them.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WITHOUT: Talisman = talisman! {
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: require_corp,
    warn: [cross_origin::embedder_without_resource],
};

fn main() {}
