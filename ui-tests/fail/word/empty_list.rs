//! Lists with nothing in them.

use talisman::{Talisman, talisman};

static SOURCES: Talisman = talisman! { content_security_policy: { img_src: [], script_src: "" } };
static FLAGS: Talisman = talisman! { content_security_policy: { sandbox: [] } };
static REFERRER: Talisman = talisman! { referrer_policy: [] };

static HOSTS: Talisman = talisman! { force_https_hosts: [] };

fn main() {}
