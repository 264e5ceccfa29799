//! Hosts that are none.

use talisman::{Talisman, talisman};

static UNDERSCORE: Talisman = talisman! {
    content_security_policy: { script_src: "https://my_cdn.example.com" },
};

static USER: Talisman = talisman! {
    content_security_policy: { script_src: ["https://me@cdn.example.com"] },
};

static EMPTY_LABEL: Talisman = talisman! {
    content_security_policy: { script_src: ["https://cdn..example.com"] },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "script-src https:// http://[::1] /js/app.js",
};

fn main() {}
