//! Hosts that are none.

use talisman::{Talisman, talisman};

static URL: Talisman = talisman! { force_https_hosts: "https://example.com" };
static EVERY: Talisman = talisman! { force_https_hosts: ["*"] };
static PORT: Talisman = talisman! { force_https_hosts: ["example.com:8443"] };
static UNDERSCORE: Talisman = talisman! { force_https_hosts: ["my_site.example"] };

fn main() {}
