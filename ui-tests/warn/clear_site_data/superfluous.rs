//! Kinds of data that are cleared already.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TEXT: Talisman = talisman! { clear_site_data: "\"cookies\", \"storage\", \"cookies\"," };

static STAR: Talisman = talisman! { clear_site_data: "\"*\", \"cookies\"" };

fn main() {}
