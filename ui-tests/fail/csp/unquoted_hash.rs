//! A hash without its quotes, which browsers take for a host.

use talisman::{Talisman, talisman};

static LISTED: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; form-action 'none'",
};

fn main() {}
