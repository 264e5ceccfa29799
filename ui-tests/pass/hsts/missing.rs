//! No `Strict-Transport-Security`: the first request of every visit may go out in the open.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ON: Talisman = talisman! { debug: false, strict_transport_security: true };

pub fn main() {
    assert!(ON.to_string().contains("max-age=31556926"));
}
