//! A header that tells attackers what the server is made of.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static NAMES: Talisman = talisman! { headers: { server: "nginx/1.27", x_powered_by: "axum" } };

fn main() {}
