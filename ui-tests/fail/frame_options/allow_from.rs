//! `ALLOW_FROM` and its origin belong together.

use talisman::{Talisman, talisman};

static NO_ORIGIN: Talisman = talisman! {
    frame_options: ALLOW_FROM,
    allow: { frame_options::obsolete: "for old browsers" },
};

static NO_WORD: Talisman = talisman! {
    frame_options: DENY,
    frame_options_allow_from: "https://partner.example",
};

fn main() {}
