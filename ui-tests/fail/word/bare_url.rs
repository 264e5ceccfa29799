//! URLs, schemes, hosts, nonces and hashes outside strings.

use talisman::{Talisman, talisman};

static SCHEME: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: https:,
        img_src: [self, data],
        form_action: none,
    },
};

static URL: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        form_action: none,
        script_src: https://cdn.example.com,
        img_src: [
            self,
            https://img.example.com/a, // two
            *,
        ],
        font_src: https://fonts.example.com // the last one
    },
};

static HOST: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [self, cdn.example.com],
        img_src: my-cdn.example.com:8443,
        form_action: none,
    },
};

static NONCE_AND_HASH: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [nonce-R28gb24, sha256-47DEQpj8HBSa],
        form_action: none,
    },
};

static WILDCARD: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none, img_src: *.example.com },
};

fn main() {}
