//! The same option twice.

use talisman::{Talisman, talisman};

static TYPED: Talisman = talisman! {
    force_https: true,
    frame_options: DENY,
    force_https: false,
};

static TWO_SPELLINGS: Talisman = talisman! { frame_options: DENY, frame-options: SAMEORIGIN };

fn main() {}
