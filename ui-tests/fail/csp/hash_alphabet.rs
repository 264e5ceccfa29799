//! Hashes that are no base64.

use talisman::{Talisman, talisman};

static CHARACTER: Talisman = talisman! {
    content_security_policy: { script_src: ["'sha256-47DEQpj8HBSa!/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"] },
};

static COLON: Talisman = talisman! {
    content_security_policy: { script_src: "'sha256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" },
};

static POLICY: Talisman = talisman! { content_security_policy: "script-src 'sha256-'" };

fn main() {}
