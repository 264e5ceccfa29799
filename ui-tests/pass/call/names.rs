#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{GOOGLE_CSP_POLICY as VIEW, OFF as tables, Talisman, talisman};

static SITE: Talisman = talisman! { content_security_policy: VIEW, ..tables };

#[talisman::view(content_security_policy: VIEW)]
fn view() {}

pub fn main() {
    assert!(SITE.to_string().contains("object-src 'none'"));
    let _ = view();
}
