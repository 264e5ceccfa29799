//! A feature that browsers are taking away.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static BLOCK: Talisman = talisman! {
    permissions_policy: { browsing_topics: none, interest_cohort: none },
};

static TEXT: Talisman = talisman! { permissions_policy: "attribution-reporting=(), camera=()" };

fn main() {}
