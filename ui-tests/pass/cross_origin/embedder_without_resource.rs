//! `require-corp` where the site's own files do not say who may embed them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WITH: Talisman = talisman! {
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: require_corp,
    cross_origin_resource_policy: same_origin,
    warn: [cross_origin::embedder_without_resource],
};

static CREDENTIALLESS: Talisman = talisman! {
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: credentialless,
    warn: [cross_origin::embedder_without_resource],
};

pub fn main() {
    assert!(WITH.to_string().contains("require-corp"));
    assert!(CREDENTIALLESS.to_string().contains("credentialless"));
}
