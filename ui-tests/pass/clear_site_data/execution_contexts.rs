//! `executionContexts`, which no browser clears.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static STORAGE: Talisman = talisman! { clear_site_data: [cookies, storage] };

pub fn main() {
    assert!(STORAGE.to_string().contains("\"storage\""));
}
