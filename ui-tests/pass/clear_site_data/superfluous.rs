//! Each kind of data once.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! { clear_site_data: [cookies, storage] };

pub fn main() {
    assert!(SITE.to_string().contains(r#"Clear-Site-Data: "cookies", "storage""#));
}
