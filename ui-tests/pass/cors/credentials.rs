//! `*` for responses with credentials: browsers refuse them.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static ORIGIN: Talisman = talisman! {
    headers: {
        access_control_allow_origin: "https://app.example.com",
        access_control_allow_credentials: "true",
    },
};

static ANONYMOUS: Talisman = talisman! {
    headers: { access_control_allow_origin: "*", access_control_allow_headers: "*" },
};

pub fn main() {
    assert!(ORIGIN.to_string().contains("Allow-Credentials: true"));
    assert!(ANONYMOUS.to_string().contains("Allow-Headers: *"));
}
