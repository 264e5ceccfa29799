//! Any policy file of the site lets other sites' plugins read its data.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { x_permitted_cross_domain_policies: all };

static TEXT: Talisman = talisman! { x_permitted_cross_domain_policies: "all" };

fn main() {}
