//! Bases that are not there.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Talisman, talisman};

static VIEW: Talisman = talisman! { force_https: true, ..SITE };

static OTHER: Talisman = talisman! { force_htps: true, ..site::BASE };

fn main() {}
