//! No `Cross-Origin-Opener-Policy`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ON: Talisman = talisman! {
    cross_origin_opener_policy: same_origin,
    warn: [cross_origin::opener_missing],
};

pub fn main() {
    assert!(ON.to_string().contains("same-origin"));
}
