//! What an editor sees while somebody types.

use talisman::{Talisman, talisman};

static OPTION: Talisman = talisman! { forc };
static COLON: Talisman = talisman! { force_https: };
static DIRECTIVE: Talisman = talisman! { content_security_policy: { scr } };
static SOURCES: Talisman = talisman! { content_security_policy: { script_src: } };
static SOURCE: Talisman = talisman! { content_security_policy: { script_src: [self, uns] } };
static LAST: Talisman = talisman! { content_security_policy: { script_src: [self,, nonce], } };
static DOTS: Talisman = talisman! { force_https: true, . };
static BASE: Talisman = talisman! { force_https: true, ..SI };
static MACRO: Talisman = talisman! { content_security_policy: env! };
static BEFORE_ANOTHER: Talisman = talisman! {
    content_security_policy: { scr img_src: * },
    frame_opt
    referrer_policy: no_referrer,
};

fn main() {}
