//! No `Cross-Origin-Embedder-Policy`, or `unsafe-none`.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! {
    cross_origin_embedder_policy: unsafe_none,
    warn: [cross_origin::embedder_unsafe_none],
};

static OFF: Talisman = talisman! {
    cross_origin_embedder_policy: false,
    warn: [cross_origin::embedder_unsafe_none],
};

fn main() {}
