//! `executionContexts`, which no browser clears.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { clear_site_data: [cookies, execution_contexts] };

static TEXT: Talisman = talisman! { clear_site_data: "\"executionContexts\", \"cache\"" };

fn main() {}
