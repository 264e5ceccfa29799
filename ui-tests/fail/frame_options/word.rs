//! Words that `X-Frame-Options` does not know.

use talisman::{Talisman, talisman};

static MISSPELT: Talisman = talisman! { frame_options: SAME_ORIGIN };
static LOWER_CASE: Talisman = talisman! { frame_options: deny };
static FAR_FROM_EVERY_WORD: Talisman = talisman! { frame_options: true };
static STRING: Talisman = talisman! { frame_options: "NONE" };
static OBSOLETE: Talisman = talisman! { frame_options: "ALLOW-FROM https://partner.example" };

fn main() {}
