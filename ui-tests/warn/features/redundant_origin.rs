//! Origins beside a `*` that covers them.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static BLOCK: Talisman = talisman! {
    permissions_policy: { fullscreen: [*, self, "https://a.example"] },
};

static TEXT: Talisman = talisman! { permissions_policy: "fullscreen=(self *)" };

static TWICE: Talisman = talisman! {
    permissions_policy: { fullscreen: ["https://video.example.com", self, "https://video.example.com"] },
};

fn main() {}
