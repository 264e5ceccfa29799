//! No `Cross-Origin-Embedder-Policy`, or `unsafe-none`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static CREDENTIALLESS: Talisman = talisman! {
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: credentialless,
    warn: [cross_origin::embedder_unsafe_none],
};

pub fn main() {
    assert!(CREDENTIALLESS.to_string().contains("credentialless"));
}
