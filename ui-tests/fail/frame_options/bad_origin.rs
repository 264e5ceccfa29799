//! Origins that are none.

use talisman::{Talisman, talisman};

static PATH: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    allow: { frame_options::obsolete: "for old browsers" },
    frame_options_allow_from: "https://partner.example/embed",
};

static NO_SCHEME: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    allow: { frame_options::obsolete: "for old browsers" },
    frame_options_allow_from: "partner.example",
};

static WILDCARD: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    allow: { frame_options::obsolete: "for old browsers" },
    frame_options_allow_from: "https://*.partner.example",
};

fn main() {}
