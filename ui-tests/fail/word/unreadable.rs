//! Variables and files that are not there.

use talisman::{Talisman, talisman};

static VARIABLE: Talisman = talisman! {
    content_security_policy: env!("TALISMAN_UI_TESTS_NO_SUCH_VARIABLE"),
};

static FILE: Talisman = talisman! { content_security_policy: include_str!("no_such_policy.txt") };

fn main() {}
