//! Options in another spelling than Rust's.

use talisman::{Talisman, talisman};

static HYPHENS: Talisman = talisman! { force-https: true };
static CAMEL_CASE: Talisman = talisman! { forceHttps: true };
static HEADER: Talisman = talisman! { "Referrer-Policy": no_referrer };

fn main() {}
