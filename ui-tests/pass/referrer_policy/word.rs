//! One word, a list, a string.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { referrer_policy: no_referrer };
static LIST: Talisman = talisman! { referrer_policy: [no_referrer, strict_origin] };
static STRING: Talisman = talisman! { referrer_policy: "no-referrer, same-origin" };
static UPPER_CASE: Talisman = talisman! { referrer_policy: "NO-REFERRER" };

pub fn main() {
    assert!(WORD.to_string().contains("Referrer-Policy: no-referrer"));
    assert!(LIST.to_string().contains("no-referrer, strict-origin"));
    assert!(UPPER_CASE.to_string().contains("Referrer-Policy: no-referrer"));
    assert!(STRING.to_string().contains("no-referrer, same-origin"));
}
