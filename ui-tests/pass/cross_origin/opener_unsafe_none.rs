//! `unsafe-none`, which is what holds without the header.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static POPUPS: Talisman = talisman! {
    cross_origin_opener_policy: same_origin_allow_popups,
    warn: [cross_origin::opener_unsafe_none],
};

pub fn main() {
    assert!(POPUPS.to_string().contains("popups"));
}
