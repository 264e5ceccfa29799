//! Variables and files that no single string names.

use talisman::{Talisman, talisman};

static EMPTY: Talisman = talisman! { content_security_policy: env!() };
static TWO: Talisman = talisman! { content_security_policy: env!("POLICY", "is not set") };
static WORD: Talisman = talisman! { content_security_policy: include_str!(policy) };
static NESTED: Talisman = talisman! {
    content_security_policy: include_str!(concat!(env!("OUT_DIR"), "/policy.txt")),
};
static ELSEWHERE: Talisman = talisman! { referrer_policy: env!("REFERRER_POLICY") };

fn main() {}
