//! Any site may read the responses.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static STAR: Talisman = talisman! {
    headers: { access_control_allow_origin: "*" },
    warn: [cors::public],
};

fn main() {}
