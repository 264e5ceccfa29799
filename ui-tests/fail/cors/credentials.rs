//! `*` for responses with credentials: browsers refuse them.

use talisman::{Talisman, talisman};

static ORIGIN: Talisman = talisman! {
    headers: { access_control_allow_origin: "*", access_control_allow_credentials: "true" },
};

static OTHERS: Talisman = talisman! {
    headers: {
        access_control_allow_origin: "https://app.example.com",
        access_control_allow_credentials: "true",
        access_control_allow_headers: "*",
        access_control_allow_methods: "GET, *",
        access_control_expose_headers: "*",
    },
};

fn main() {}
