//! A closed list that a narrower one opens.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: none,
        script_src_elem: self,
        form_action: self,
    },
};

fn main() {}
