//! Ports that are no numbers.

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! {
    content_security_policy: { default_src: none, connect_src: "localhost:port", form_action: none },
};

static MISSING: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        connect_src: ["https://api.example.com:"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; connect-src wss://api.example.com:80x/socket; form-action 'none'",
};

fn main() {}
