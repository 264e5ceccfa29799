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

/// Rocket goes by the name of an argument that the handler does not use.
#[talisman::view(content_security_policy: { default_src: self, form_action: self })]
#[get("/unused/<_name>")]
fn unused(_name: &str, _nonce: Option<Nonce>) {}

pub fn main() {
    assert_eq!(routes![page, named, unused].len(), 3);
}
