//! No `Permissions-Policy`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WRITTEN: Talisman = talisman! {
    permissions_policy: { camera: none },
    warn: [features::missing],
};

pub fn main() {
    assert!(WRITTEN.to_string().contains("camera=()"));
}
