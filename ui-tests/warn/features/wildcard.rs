//! A feature that tells of its user, open to every site.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static BLOCK: Talisman = talisman! { permissions_policy: { camera: *, microphone: [*] } };

static TEXT: Talisman = talisman! { permissions_policy: "geolocation=*, fullscreen=*" };

fn main() {}
