//! Hosts that are none.

use talisman::{Talisman, talisman};

static UNDERSCORE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: "https://my_cdn.example.com",
        form_action: none,
    },
};

static USER: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://me@cdn.example.com"],
        form_action: none,
    },
};

static EMPTY_LABEL: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["https://cdn..example.com"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src https:// http://[::1] /js/app.js; form-action 'none'",
};

fn main() {}
