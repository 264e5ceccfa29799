//! Bases that are not there.

use talisman::{Talisman, talisman};

static VIEW: Talisman = talisman! { force_https: true, ..SITE };

static OTHER: Talisman = talisman! { force_htps: true, ..site::BASE };

fn main() {}
