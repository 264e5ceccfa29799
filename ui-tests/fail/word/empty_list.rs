//! Lists with nothing in them.

use talisman::{Talisman, talisman};

static SOURCES: Talisman = talisman! {
    content_security_policy: { default_src: none, img_src: [], script_src: "", form_action: none },
};
static FLAGS: Talisman = talisman! {
    content_security_policy: { default_src: none, sandbox: [], form_action: none },
};
static REFERRER: Talisman = talisman! { referrer_policy: [] };

static HOSTS: Talisman = talisman! { force_https_hosts: [] };

fn main() {}
