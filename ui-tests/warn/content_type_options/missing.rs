//! Browsers may guess types: a text becomes a script.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static OFF: Talisman = talisman! { x_content_type_options: false };

fn main() {}
