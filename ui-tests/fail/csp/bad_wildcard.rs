//! Stars in other places than the leftmost label.

use talisman::{Talisman, talisman};

static MIDDLE: Talisman = talisman! {
    content_security_policy: { script_src: "https://cdn.*.example.com" },
};

static PART: Talisman = talisman! { content_security_policy: { script_src: ["*cdn.example.com"] } };

static POLICY: Talisman = talisman! { content_security_policy: "script-src example.*" };

fn main() {}
