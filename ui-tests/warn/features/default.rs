//! An allowlist that holds without being written.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OWN: Talisman = talisman! {
    permissions_policy: { camera: self, sync_xhr: * },
    warn: [features::default],
};

fn main() {}
