//! A referrer that tells other sites too much.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { referrer_policy: unsafe_url };

static LIST: Talisman = talisman! { referrer_policy: [unsafe_url, origin_when_cross_origin] };

static TEXT: Talisman = talisman! { referrer_policy: "no-referrer-when-downgrade" };

static UPPER_CASE: Talisman = talisman! { referrer_policy: "Origin" };

static TEXT_IN_LIST: Talisman = talisman! { referrer_policy: ["unsafe-url", "origin"] };

fn main() {}
