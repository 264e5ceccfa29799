//! Anything but `key: value`.

use talisman::{Talisman, talisman};

static NO_VALUE: Talisman = talisman! { force_https };

static EQUALS: Talisman = talisman! { force_https = true, debug => false };

static SEMICOLON: Talisman = talisman! { force_https: true; debug: false };

static NO_COMMA: Talisman = talisman! {
    force_https: true
    content_security_policy: { default_src: [self "https://cdn.example.com"] img_src: *, form_action: none }
    debug: false,
};

static COMMAS: Talisman = talisman! {
    , force_https: true,,
    content_security_policy: { default_src: [self,, nonce,], , base_uri: none, form_action: none, },
};

static ROUND: Talisman = talisman! { force_https(true) };

static NUMBER: Talisman = talisman! { 301: true };

fn main() {}
