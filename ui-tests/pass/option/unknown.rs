//! Every option.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ALL: Talisman = talisman! {
    force_https: true,
    debug: false,
    forwarded_proto: forwarded,
    x_xss_protection: 0,
};

pub fn main() {
    assert!(!ALL.to_string().is_empty());
}
