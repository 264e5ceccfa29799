//! Faults of every kind in one call: each once, in source order.

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    force-https: true,
    force_https_port: 0,
    force_https_except: ["health"],
    debug: yes,
    content_security_policy: {
        default-src: self,
        scirpt_src: ["self", unsafe-inline, nonce],
        img_src: [self, https:],
        font_src: [],
        media_src: [none, "https://cdn.example.com/a b"],
        connect_src: "'self' https://api.example.com?v=1",
        frame_ancestors: [self, nonce],
        sandbox: [allow_cookies],
        img_src: *,
        form_action: self,
        base_uri: none,
    },
    content_security_policy_nonce_in: [style_src],
    content_security_policy_report_only: true,
    frame_options: deny,
    strict_transport_security: "max-age=1 year; includeSubdomain",
    referrer_policy: no-referrer,
    x_content_type_options: "sniff",
    x_xss_protection: 2,
    frame_options: SAMEORIGIN,
    session: true,
    allow: { csp::report_only_alone: "on trial" },
};

fn main() {}
