//! Hashes that can never match.

use talisman::{Talisman, talisman};

static SHORT: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSu'"],
        form_action: none,
    },
};

static OTHER_ALGORITHM: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: ["'sha384-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
        form_action: none,
    },
};

static POLICY: Talisman = talisman! {
    content_security_policy: "default-src 'none'; script-src 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'; form-action 'none'",
};

fn main() {}
