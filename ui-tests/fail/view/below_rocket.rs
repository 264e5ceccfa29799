use rocket::get;
use talisman::Nonce;

// Rocket has read the arguments when the lower attribute adds the page's nonce: it belongs above.
#[get("/")]
#[talisman::view(content_security_policy: { script_src: [self, nonce], base_uri: none, .. })]
fn page(nonce: Nonce) -> String {
    nonce.to_string()
}

fn main() {}
