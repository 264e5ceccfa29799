//! No `Cross-Origin-Resource-Policy`, or `cross-origin`.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    cross_origin_resource_policy: same_site,
    warn: [cross_origin::resource_cross_origin],
};

pub fn main() {
    assert!(SITE.to_string().contains("same-site"));
}
