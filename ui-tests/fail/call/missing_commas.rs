//! Commas that are missing, and other signs in their place.

use talisman::{OFF, Talisman, talisman};

static OPTIONS: Talisman = talisman! {
    force_https: true
    frame_options: DENY
    referrer_policy: no_referrer;
    x_xss_protection = 0
};

static DIRECTIVES: Talisman = talisman! {
    content_security_policy: {
        default_src: self
        script_src: [self nonce "https://cdn.example.com"]
        img_src: [self; *],
        media_src: media.example.com
        object_src: none,
        font_src = "https://fonts.example.com";
        style-src => self
        base_uri: none,
        form_action: none,
    },
};

static BASE: Talisman = talisman! {
    force_https: true
    ..OFF
    frame_options: DENY
};

fn main() {}
