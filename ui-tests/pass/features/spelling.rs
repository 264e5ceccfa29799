#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { picture_in_picture: self } };
static SITE_2: Talisman = talisman! { permissions_policy: "picture-in-picture=()" };

pub fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
