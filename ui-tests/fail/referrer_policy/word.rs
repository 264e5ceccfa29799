//! Words that are no referrer policies.

use talisman::{Talisman, talisman};

static MISSPELT: Talisman = talisman! { referrer_policy: no_refferer };
static HYPHENS: Talisman = talisman! { referrer_policy: [no-referrer, same_origin] };
static FAR_FROM_EVERY_WORD: Talisman = talisman! { referrer_policy: true };
static LEGACY: Talisman = talisman! { referrer_policy: "never" };
static SPACES: Talisman = talisman! { referrer_policy: "no-referrer same-origin" };
static NOTHING: Talisman = talisman! { referrer_policy: "" };

fn main() {}
