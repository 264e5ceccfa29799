//! Any site may read what no other site may embed.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static CLOSED: Talisman = talisman! {
    cross_origin_resource_policy: same_origin,
    headers: { access_control_allow_origin: "*" },
    warn: [cors::resource_policy],
};

fn main() {}
