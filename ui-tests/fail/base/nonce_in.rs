//! A nonce in a directive that the base's policy lacks.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: { default_src: self, form_action: none } };

static VIEW: Talisman = talisman! { content_security_policy_nonce_in: [script_src], ..SITE };

fn main() {}
