//! Any site may read the responses.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ONE: Talisman = talisman! {
    headers: { access_control_allow_origin: "https://app.example.com" },
    warn: [cors::public],
};

pub fn main() {
    assert!(ONE.to_string().contains("https://app.example.com"));
}
