//! No `Strict-Transport-Security`: the first request of every visit may go out in the open.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! { strict_transport_security: false };

fn main() {}
