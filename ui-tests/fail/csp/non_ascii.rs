//! Characters outside ASCII.

use talisman::{Talisman, talisman};

static HOST: Talisman = talisman! {
    content_security_policy: { script_src: ["https://bücher.example"] },
};

static DASH: Talisman = talisman! { content_security_policy: { script_src: ["'strict–dynamic'"] } };

static POLICY: Talisman = talisman! { content_security_policy: "script–src 'self'" };

fn main() {}
