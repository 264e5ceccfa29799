//! An allowlist with a path, and with a host alone.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    permissions_policy:
        "fullscreen=(self \"https://video.example.com/player\"), geolocation=(\"maps.example.com\")",
};

fn main() {}
