//! What an editor sees while somebody types. What is weak so far is another matter.

#![allow(deprecated)]

use talisman::{Talisman, talisman};

static OPTION: Talisman = talisman! { forc };
static COLON: Talisman = talisman! { force_https: };
static DIRECTIVE: Talisman = talisman! { content_security_policy: { scr } };
static SOURCES: Talisman = talisman! { content_security_policy: { script_src: } };
static SOURCE: Talisman = talisman! { content_security_policy: { script_src: [self, uns] } };
static LAST: Talisman = talisman! { content_security_policy: { script_src: [self,, nonce], } };
static DOTS: Talisman = talisman! { force_https: true, . };
static BASE: Talisman = talisman! { force_https: true, ..SI };
static PATH: Talisman = talisman! { force_https: true, ..crate:: };
static NUMBER: Talisman = talisman! { force_https: true, ..1 };
static INHERITED: Talisman = talisman! { content_security_policy: { .. img_src: * } };
static MACRO: Talisman = talisman! { content_security_policy: env! };
static BEFORE_ANOTHER: Talisman = talisman! {
    content_security_policy: { scr img_src: * },
    frame_opt
    referrer_policy: no_referrer,
};

fn main() {}
