//! Characters outside ASCII.

use talisman::{Talisman, talisman};

static HOST: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["https://bücher.example"], form_action: none },
};

static DASH: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: ["'strict–dynamic'"], form_action: none },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script–src 'self'; form-action 'none'",
};

fn main() {}
