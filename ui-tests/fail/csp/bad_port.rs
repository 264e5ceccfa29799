//! Ports that are no numbers.

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! { content_security_policy: { connect_src: "localhost:port" } };

static MISSING: Talisman = talisman! {
    content_security_policy: { connect_src: ["https://api.example.com:"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "connect-src wss://api.example.com:80x/socket",
};

fn main() {}
