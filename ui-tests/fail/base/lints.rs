//! Lints that are denied, where it is the base that makes them speak.

use talisman::{Talisman, talisman};

const SITE: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: self, form_action: self },
    strict_transport_security_include_subdomains: false,
    allow: { all: "a base that is never sent" },
};

static INHERITED: Talisman = talisman! {
    frame_options: DENY,
    deny: [all],
    allow: { cross_origin::all: "not today", features::all: "not today" },
    ..SITE
};

static TOGETHER: Talisman = talisman! {
    content_security_policy: { script_src: [.., unsafe_inline, unsafe_eval], .. },
    deny: [csp::unsafe_inline, csp::unsafe_eval, hsts::all],
    ..SITE
};

// What has an error is not judged with the base, the rest is.
static WRONG: Talisman = talisman! {
    content_security_policy: { script_src: [.., unsafe_inline, unsafe_evil], .. },
    deny: [csp::unsafe_inline, hsts::without_subdomains],
    ..SITE
};

// No lint: browsers refuse the cookie.
static COOKIE: Talisman = talisman! {
    session_cookie_name: "__Host-id",
    ..talisman::OFF
};

static NOT_READ: Talisman = talisman! {
    content_security_policy: { script_src: [.., unsafe_inline], .. },
    frame_options: false,
    ..<App as Site>::SITE
};

struct App;

impl App {
    const SITE: Talisman = SITE;
    const OF_SELF: Talisman = talisman! {
        content_security_policy: { script_src: [.., unsafe_inline], .. },
        deny: [csp::unsafe_inline],
        ..Self::SITE
    };
}

fn main() {
    let _ = App::OF_SELF;
}
