//! Keywords without their quotes, which browsers take for hosts.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: { script_src: ["self", "strict-dynamic"] },
};

static ALONE: Talisman = talisman! { content_security_policy: { object_src: "none" } };

static LIST: Talisman = talisman! {
    content_security_policy: { script_src: "self https://cdn.example.com" },
};

static POLICY: Talisman = talisman! { content_security_policy: "default-src self" };

fn main() {}
