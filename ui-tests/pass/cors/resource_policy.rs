//! Any site may read what no other site may embed.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static OPEN: Talisman = talisman! {
    cross_origin_resource_policy: cross_origin,
    headers: { access_control_allow_origin: "*" },
    warn: [cors::resource_policy],
};

pub fn main() {
    assert!(OPEN.to_string().contains("Allow-Origin: *"));
}
