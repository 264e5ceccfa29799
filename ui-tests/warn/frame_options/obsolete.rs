//! `ALLOW-FROM`, which browsers ignore.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static FROM: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    frame_options_allow_from: "https://partner.example",
};

fn main() {}
