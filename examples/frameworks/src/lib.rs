#![doc = include_str!("../README.md")]

pub mod on_poem;
pub mod on_salvo;
pub mod on_tonic;
pub mod on_warp;

use talisman::{Talisman, talisman};

/// What every response of the site carries.
pub static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce],
        base_uri: none,
        form_action: self,
    },
};
