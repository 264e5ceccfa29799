use rocket::{get, routes};
use talisman::Nonce;

#[talisman::view(content_security_policy: { script_src: [self, nonce], base_uri: none, .. })]
#[get("/")]
fn page(nonce: Nonce) -> String {
    nonce.to_string()
}

/// Without a nonce of its own it may stand below.
#[get("/<name>")]
#[talisman::view(frame_options: DENY)]
fn named(name: &str) -> Option<&str> {
    Some(name)
}

pub fn main() {
    assert_eq!(routes![page, named].len(), 2);
}
