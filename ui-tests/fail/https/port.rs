//! Ports outside 1 to 65535.

use talisman::{Talisman, talisman};

static ZERO: Talisman = talisman! { force_https_port: 0 };
static LARGE: Talisman = talisman! { force_https_port: 70_000 };

fn main() {}
