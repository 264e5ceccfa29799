//! An allowlist that holds without being written.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static NARROWER: Talisman = talisman! {
    permissions_policy: { camera: none, sync_xhr: self },
    warn: [features::default],
};

pub fn main() {
    assert!(NARROWER.to_string().contains("camera=()"));
}
